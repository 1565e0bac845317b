package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What stands in the database after loading the demo is what {@code graph-schema/model.yaml} says may stand there. */
class GraphModelIT extends RunningPlatform {

    /** Kinds that no seed file has; they come with accounts, rules and work. */
    private static final Set<String> FILLED_LATER = Set.of("Account", "AccountAccess", "Claim", "ClaimEvent", "ClaimMatter", "CapAccount", "CapEntry",
            "JournalEntry", "JournalSubject", "JournalHead", "MatchedNeed", "Residency",
            "ImportRun", "ImportProblems", "ImportChanges", "ImportMapping", "Notification", "SavedSearch", "NotificationPreference", "OutgoingMail", "GroupRobot", "RobotMessage", "Introduction", "Mandate",
            "Contract", "Deal", "ServiceCase", "CaseTask", "IdentityVerdict", "SavedView", "AccessToken", "ServiceOrder", "ServiceSlot", "ChainPosition", "PoolPlace", "Challenge", "ChallengePaper", "VoucherGrant", "VoucherUse", "VoucherSettlement", "ServiceRequest", "UnfinishedRestore", "CommandAnswer", "PrivacyRequest");
    private static final Set<String> TIES_FILLED_LATER = Set.of("HAS_EVENT", "HOLDS", "HAS_ENTRY", "COUNTS_ON", "HAS_PROBLEMS", "HAS_CHANGES", "MERGED_INTO");
    private static final Set<String> ROLES_AND_MARKS = Set.of("Entity", "Party", "Listing", "Hidden", "Merged", "NotIntroducing", "Withheld", "Erased");
    private static final String OF_THE_MIGRATIONS = "__Neo4jMigration";

    @Autowired
    Neo4jClient client;
    @Autowired
    GraphChecks checks;

    @Test
    void everyLabelInUseIsAKindARoleOrAMark() {
        List<String> known = new ArrayList<>(GraphModel.get().listNodeKinds().stream().map(GraphModel.NodeKind::label).toList());
        known.addAll(ROLES_AND_MARKS);
        assertThat(labels()).filteredOn(l -> !l.startsWith(OF_THE_MIGRATIONS)).isSubsetOf(known);
    }

    @Test
    void everyKindIsInUseOrKnowinglyFilledLater() {
        List<String> used = labels();
        assertThat(GraphModel.get().listNodeKinds()).extracting(GraphModel.NodeKind::label)
                .filteredOn(l -> !FILLED_LATER.contains(l)).isSubsetOf(used);
    }

    @Test
    void everyTieInUseIsOneOfTheModel() {
        assertThat(types()).isSubsetOf(GraphModel.get().listTieKinds().stream().map(GraphModel.TieKind::type).toList());
    }

    @Test
    void everyTieOfTheModelIsInUseOrKnowinglyFilledLater() {
        List<String> used = types();
        assertThat(GraphModel.get().listTieKinds()).extracting(GraphModel.TieKind::type)
                .filteredOn(t -> !TIES_FILLED_LATER.contains(t)).isSubsetOf(used);
    }

    @Test
    void theDemoPassesEveryCheck() {
        assertThat(checks.run().failing()).isEmpty();
    }

    private List<String> labels() {
        return List.copyOf(client.query("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label").fetchAs(String.class).all());
    }

    /** Ties between entities; those of bookkeeping nodes are no part of the model. */
    private List<String> types() {
        return List.copyOf(client.query("MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS type ORDER BY type").fetchAs(String.class).all());
    }
}
