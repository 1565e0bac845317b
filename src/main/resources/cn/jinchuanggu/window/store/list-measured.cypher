// in: $skip, $limit    out: the rows
RETURN id, applicant, matter, body, begun, ended, value, aim, isKept
ORDER BY begun DESC, id, matter SKIP $skip LIMIT $limit
