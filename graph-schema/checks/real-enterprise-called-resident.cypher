// No real enterprise is called resident in the park: no public list says so.
// out: id
MATCH (e:Enterprise {illustrative: false})
WHERE e.residentSince IS NOT NULL AND e.enteredBy IS NULL
RETURN e.id AS id ORDER BY id LIMIT 20
