// What these parties, or this account as a broker, have on the platform.
// in: $parties, $account    out: listings, introductions, deals, contracts, paidFen
// relies on: indexes party.id, introduction.*PartyId and .proposer, deal.*PartyId and .brokerAccount, contract.supplierId and .demanderId, claim.partyId
CALL () {
  UNWIND $parties AS party MATCH (:Party {id: party})-[:OWNS|POSTED]->(l:Listing) WHERE NOT l:Hidden RETURN count(DISTINCT l) AS listings
}
CALL () {
  CALL () {
    UNWIND $parties AS party MATCH (i:Introduction {supplierPartyId: party}) RETURN i
    UNION UNWIND $parties AS party MATCH (i:Introduction {demanderPartyId: party}) RETURN i
    UNION MATCH (i:Introduction {proposer: $account}) RETURN i
  }
  WITH i WHERE NOT i.state IN ['REFUSED', 'WITHDRAWN'] RETURN count(i) AS introductions
}
CALL () {
  CALL () {
    UNWIND $parties AS party MATCH (d:Deal {supplierPartyId: party}) RETURN d
    UNION UNWIND $parties AS party MATCH (d:Deal {demanderPartyId: party}) RETURN d
    UNION UNWIND $parties AS party MATCH (d:Deal {buyerPartyId: party}) RETURN d
    UNION MATCH (d:Deal {brokerAccount: $account}) RETURN d
  }
  RETURN count(d) AS deals
}
CALL () {
  CALL () {
    UNWIND $parties AS party MATCH (c:Contract {supplierId: party}) RETURN c
    UNION UNWIND $parties AS party MATCH (c:Contract {demanderId: party}) RETURN c
  }
  RETURN count(c) AS contracts
}
CALL () {
  UNWIND $parties AS party MATCH (k:Claim {partyId: party}) WHERE k.state IN ['PAID', 'RECOVERED']
  RETURN coalesce(sum(k.decidedFen - coalesce(k.recoveredFen, 0)), 0) AS paidFen
}
RETURN listings, introductions, deals, contracts, paidFen
