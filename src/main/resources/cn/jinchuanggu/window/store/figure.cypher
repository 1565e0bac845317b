// out: count, kept, median
RETURN count(*) AS count, sum(CASE WHEN isKept THEN 1 ELSE 0 END) AS kept, percentileCont(value, 0.5) AS median
