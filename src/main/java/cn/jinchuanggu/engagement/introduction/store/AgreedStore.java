package cn.jinchuanggu.engagement.introduction.store;

import cn.jinchuanggu.engagement.IntroductionAgreed;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Introductions to which both sides agree at this moment. */
@Repository
public class AgreedStore {

    private final Neo4jClient client;

    AgreedStore(Neo4jClient client) {
        this.client = client;
    }

    /** Empty when there is none, or when not both sides agree. */
    public Optional<IntroductionAgreed> find(String id) {
        return client.query("""
                MATCH (i:Introduction {id: $id}) WHERE i.agreed
                RETURN i.needId AS needId, i.achievementId AS achievementId, i.supplierPartyId AS supplier, i.demanderPartyId AS demander,
                       i.brokerAccount AS broker""").bind(id).to("id").fetch().one()
                .map(row -> new IntroductionAgreed(id, (String) row.get("needId"), (String) row.get("achievementId"),
                        (String) row.get("supplier"), (String) row.get("demander"), (String) row.get("broker")));
    }
}
