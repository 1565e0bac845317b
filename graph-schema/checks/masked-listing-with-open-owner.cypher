// The ties from a masked listing to its owner and to its inventors are masked too.
// out: id (of the listing)
MATCH (l:Listing {masked: true})<-[r:OWNS|POSTED|PROVIDES|OPENS|SEEKS|RECRUITS|CAN_SERVE|INVENTED]-(:Party)
WHERE NOT coalesce(r.masked, false)
RETURN DISTINCT l.id AS id ORDER BY id LIMIT 20
