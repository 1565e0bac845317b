// Around a question: how many records, and their sum, in each part and month. What has one key is counted once in a part.
// out: part, partName, year, month, count, fen
WITH key, coalesce(part, '') AS part, head(collect(coalesce(partName, ''))) AS partName, min(day) AS day, max(coalesce(fen, 0)) AS fen
RETURN part, head(collect(partName)) AS partName, day.year AS year, day.month AS month, count(*) AS count, sum(fen) AS fen
ORDER BY part, year, month
