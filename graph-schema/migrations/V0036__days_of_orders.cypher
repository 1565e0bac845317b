// What an order waits for has a last day, also before its acceptance and after its report: three days to answer and seven to confirm, the first numbers
// of supermarket/order-days.yaml. What waits already has them from now on.
MATCH (o:ServiceOrder) WHERE o.dueOn IS NULL AND o.state IN ['QUOTING', 'QUOTED', 'BOOKED', 'SAMPLE', 'REPORTED']
SET o.dueOn = date() + duration({days: CASE o.state WHEN 'REPORTED' THEN 7 ELSE 3 END});
