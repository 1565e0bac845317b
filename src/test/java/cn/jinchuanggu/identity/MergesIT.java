package cn.jinchuanggu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.StatedFact;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateQuery;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.explorer.Explorer;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Merging and taking back, on small graphs of its own. */
@Tag("slow")
class MergesIT extends TinyPlatform {

    private static final Actor OPERATOR = new Actor("operator", "园区运营", Set.of(Role.OPERATOR), null);
    private static final String NS = "mg-";

    @Autowired
    Merges merges;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Explorer explorer;
    @Autowired
    GraphWriter writer;
    @Autowired
    Entities entities;
    @Autowired
    EntityViews views;
    @Autowired
    EntityNames names;
    @Autowired
    Aliases aliases;
    @Autowired
    Accounts accounts;
    @Autowired
    Journal journal;
    @Autowired
    GraphChecks checks;
    @Autowired
    Mandates mandates;
    @Autowired
    SearchIndex index;
    @Autowired
    Neo4jClient client;

    @AfterEach
    void cleanUp() {
        assertThat(checks.run().failing()).isEmpty();
        client.query("MATCH (e:Entity) WHERE e.id STARTS WITH $ns DETACH DELETE e").bind(NS).to("ns").run();
        client.query("MATCH (v:IdentityVerdict) DELETE v").run();
        client.query("MATCH (a:Account) WHERE a.username STARTS WITH $ns DELETE a").bind(NS).to("ns").run();
        aliases.forget();
    }

    /** Whatever is merged, in whichever order it is taken back: in the end the graph is what it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mergingAndTakingBackChangesNothing(long seed) {
        Random random = new Random(seed);
        List<String> ids = randomGraph(random);
        List<Map<String, Object>> before = dump();
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String one = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            if (!one.equals(other) && mergeIfAllowed(one, other)) {
                gone.add(other);
            }
        }
        assertThat(gone).as("seed %d", seed).isNotEmpty();
        assertThat(dump()).as("seed %d", seed).isNotEqualTo(before);
        while (!gone.isEmpty()) { // at least the latest can always be taken back
            String next = gone.get(random.nextInt(gone.size()));
            try {
                merges.undo(next, "撤销。", OPERATOR, null);
                gone.remove(next);
            } catch (Conflict e) {
                assertThat(gone.getLast()).as("seed %d: a later merge keeps this one", seed).isNotEqualTo(next);
            }
        }
        assertThat(dump()).as("seed %d", seed).isEqualTo(before);
    }

    @Test
    void theOldIdLeadsToTheOneThatStays() {
        twins();
        merge(NS + "a", NS + "b");

        assertThat(entities.getEntity(NS + "b").id()).isEqualTo(NS + "a");
        assertThat(entities.namesOf(List.of(NS + "b"))).containsEntry(NS + "b", "山西晋澜光学股份有限公司（示例）");
        assertThatThrownBy(() -> views.getEntity(NS + "b")).isInstanceOfSatisfying(Moved.class, m -> assertThat(m.into()).isEqualTo(NS + "a"));
        assertThat(aliases.same(NS + "a")).containsExactly(NS + "a", NS + "b");
        assertThat(explorer.start(NS + "b").nodes().getFirst().id()).isEqualTo(NS + "a");
        assertThat(explorer.connect(NS + "park", NS + "b").to()).isEqualTo(NS + "a");
        assertThat(names.find("晋澜光学有限公司", Set.of(), 5)).extracting("id").contains(NS + "a").doesNotContain(NS + "b");
    }

    @Test
    void bothSourcesOfATieAndOfAFactAreKept() {
        twins();
        merge(NS + "a", NS + "b");

        var line = views.neighbourhood(NS + "a", 1, 50).edges().stream().filter(l -> l.type().equals("LOCATED_IN")).findFirst().orElseThrow();
        assertThat(line.further()).containsExactly("entered");
        assertThat(line.sourceTitle()).contains(Entities.ENTERED);
        StatedFact region = views.listFacts(NS + "a").stream().filter(f -> f.label().equals("所在地")).findFirst().orElseThrow();
        assertThat(region.disagreed()).isTrue();
        assertThat(region.statements()).extracting("value").containsExactlyInAnyOrder("潞州区", "上党区");
        assertThat(region.statements()).extracting("under").containsExactlyInAnyOrder(null, "晋澜光学有限公司（示例）");
        assertThat(views.listFacts(NS + "a")).extracting(StatedFact::label).as("what only the other one said is taken over").contains("发展阶段");
    }

    @Test
    void laterTiesToTheOldIdGoToTheOneThatStays() {
        twins();
        merge(NS + "a", NS + "b");
        writer.write(List.of(new Node(NS + "b", "Enterprise", Map.of("name", "晋澜光学有限公司（示例）", "illustrative", true))),
                List.of(new Tie(NS + "b", "COOPERATES_WITH", NS + "c", "illustrative", "2026")));

        assertThat(writer.listTies(NS + "a")).anyMatch(t -> t.type().equals("COOPERATES_WITH") && t.to().equals(NS + "c"));
        assertThat(writer.listTies(NS + "b")).isEmpty();
        assertThatThrownBy(() -> views.getEntity(NS + "b")).as("written again it stays merged").isInstanceOf(Moved.class);
    }

    @Test
    void whoActedForTheOldPartyActsForTheNewOneAndIsTold() {
        twins();
        accounts.save(new Account(NS + "person", "晋澜经办人", Set.of(Role.ENTERPRISE), NS + "b", true));
        merge(NS + "a", NS + "b");

        Actor person = accounts.find(NS + "person").orElseThrow().actor().actingFor(aliases.same(NS + "b"));
        assertThat(person.partyId()).isEqualTo(NS + "a");
        assertThat(person.actsFor(NS + "a")).isTrue();
        assertThat(person.actsFor(NS + "b")).as("what was written down under the old id").isTrue();
        assertThat(accounts.listOfParty(NS + "a")).extracting(Account::username).containsExactly(NS + "person");
        merges.undo(NS + "b", "撤销。", OPERATOR, null);
        assertThat(accounts.listOfParty(NS + "a")).isEmpty();
        assertThat(accounts.listOfParty(NS + "b")).hasSize(1);
    }

    @Test
    void whatThePartyHadUnderItsOldIdGoesOnUnderTheNewOne() {
        twins();
        Actor broker = new Actor(NS + "broker", "经纪人", Set.of(Role.BROKER), null);
        String mandate = mandates.propose(Map.of("partyId", NS + "b", "from", "2026-01-01", "through", "2099-12-31", "fee", "成交后按 2% 收取。", "conflict", "没有。"), broker, null).id();
        merge(NS + "a", NS + "b");

        Actor party = new Actor(NS + "person", "晋澜经办人", Set.of(Role.ENTERPRISE), NS + "a").actingFor(aliases.same(NS + "a"));
        assertThat(mandates.find(MandateQuery.Filter.NONE, new Paging(1, 100), party).page().items()).extracting(Mandate::id).contains(mandate);
        mandates.act(mandate, MandateStep.CONFIRM, Map.of(), party, null);
        assertThat(mandates.isOf(mandates.getMandate(mandate, party), NS + "a")).isTrue();
        assertThat(mandates.findActive(mandate, NS + "any-listing", NS + "a", broker)).as("covers what the party owns now").isPresent();
    }

    @Test
    void whoDoesNotIntroduceDoesNotDoItUnderAnotherIdEither() {
        twins();
        client.query("MATCH (p:Entity {id: $id}) SET p:NotIntroducing").bind(NS + "b").to("id").run();
        merge(NS + "a", NS + "b");
        assertThat(isQuiet(NS + "a")).isTrue();
        merges.undo(NS + "b", "看错了", OPERATOR, null);
        assertThat(isQuiet(NS + "a")).isFalse();
        assertThat(isQuiet(NS + "b")).isTrue();
    }

    private boolean isQuiet(String id) {
        return client.query("MATCH (p:Entity {id: $id}) RETURN p:NotIntroducing").bind(id).to("id").fetchAs(Boolean.class).one().orElseThrow();
    }

    @Test
    void listingsGoOverAndTheIndexFollows() {
        twins();
        String need = "need-" + NS + "1";
        writer.write(List.of(new Node(need, "Need", Map.of("name", "薄膜均匀性检测（示例）", "text", "需要在线检测薄膜的均匀性。", "state", "PUBLISHED", "illustrative", true,
                "listedOn", java.time.LocalDate.of(2026, 1, 5)))), List.of(new Tie(NS + "b", "POSTED", need, "illustrative", "2026-01-05")));
        awaitOwner(need, NS + "b");
        merge(NS + "a", NS + "b");
        awaitOwner(need, NS + "a");
        merges.undo(NS + "b", "撤销。", OPERATOR, null);
        awaitOwner(need, NS + "b");
        client.query("MATCH (n:Need {id: $id}) DETACH DELETE n").bind(need).to("id").run();
    }

    private void awaitOwner(String listing, String owner) {
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(index.find(listing).map(i -> i.profile().ownerId())).contains(owner));
    }

    @Test
    void theJournalTellsWhyAndThePairIsNotSuggestedAgain() {
        twins();
        suggestions.scan(OPERATOR);
        assertThat(listed()).isTrue();
        merges.decide(pair(), new Decision(Verdict.DIFFERENT, "", "登记机关不同。", false), OPERATOR, "k1");
        merges.decide(pair(), new Decision(Verdict.DIFFERENT, "", "登记机关不同。", false), OPERATOR, "k1");
        assertThat(listed()).isFalse();
        merge(NS + "a", NS + "b");
        merges.undo(NS + "b", "弄错了。", OPERATOR, null);

        List<Entry> entries = merges.listEntries(pair());
        assertThat(entries).extracting(Entry::kind).containsExactly("DIFFERENT", "MERGE", "UNMERGE");
        assertThat(entries).extracting(Entry::why).containsExactly("登记机关不同。", "执照相同。", "弄错了。");
        assertThat(journal.findBreak(Ledger.IDENTITY)).isEmpty();
    }

    @Test
    void peopleOfOneNameAreNotMerged() {
        writer.write(List.of(person("p1", "教授"), person("p2", "教授"), person("p3", "工程师"), enterprise("a", "山西晋澜光学股份有限公司（示例）", Map.of())),
                List.of(works("p1"), works("p2"), works("p3")));
        assertThatThrownBy(() -> decide("p1", "p3", true)).isInstanceOf(InvalidInput.class).hasMessageContaining("不能只凭姓名");
        assertThatThrownBy(() -> decide("p1", "p2", false)).isInstanceOf(InvalidInput.class).hasMessageContaining("确认");
        decide("p1", "p2", true);
        assertThat(aliases.present(NS + "p2")).isEqualTo(NS + "p1");
    }

    @Test
    void whatCannotBeIsRefused() {
        twins();
        assertThatThrownBy(() -> merges.decide(pair(), new Decision(Verdict.SAME, NS + "a", "", false), OPERATOR, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merges.decide(pair(), new Decision(Verdict.SAME, NS + "c", "为什么", false), OPERATOR, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merges.decide(pair(), new Decision(Verdict.LATER, "", "", false), Actor.VISITOR, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> merges.undo(NS + "b", "没有合并过", OPERATOR, null)).isInstanceOf(NotFound.class);
        merge(NS + "a", NS + "b");
        assertThatThrownBy(() -> merge(NS + "a", NS + "b")).isInstanceOf(Conflict.class);
    }

    private boolean listed() {
        return suggestions.list(Suggestions.Filter.OPEN, new cn.jinchuanggu.shared.Paging(1, 100), OPERATOR).items().stream()
                .anyMatch(s -> PairId.of(s.comparison().one().id(), s.comparison().other().id()).equals(pair()));
    }

    private void decide(String one, String other, boolean confirmed) {
        merges.decide(PairId.of(NS + one, NS + other), new Decision(Verdict.SAME, NS + one, "本人说明。", confirmed), OPERATOR, null);
    }

    private void merge(String stay, String gone) {
        merges.decide(PairId.of(stay, gone), new Decision(Verdict.SAME, stay, "执照相同。", false), OPERATOR, null);
    }

    private boolean mergeIfAllowed(String stay, String gone) {
        try {
            merge(stay, gone);
            return true;
        } catch (InvalidInput | Conflict e) {
            return false; // one is part of the other, or one is merged already
        }
    }

    private static PairId pair() {
        return PairId.of(NS + "a", NS + "b");
    }

    /** A and B in one park and in two districts; only B says its stage. */
    private void twins() {
        writer.write(List.of(enterprise("a", "山西晋澜光学股份有限公司（示例）", Map.of("region", "140403")),
                enterprise("b", "晋澜光学有限公司（示例）", Map.of("region", "140404", "stage", "成长")), enterprise("c", "长平齿轮厂（示例）", Map.of()),
                new Node(NS + "park", "Park", Map.of("name", "光学园（示例）", "illustrative", true))),
                List.of(new Tie(NS + "a", "LOCATED_IN", NS + "park", "illustrative", "2024"), new Tie(NS + "b", "LOCATED_IN", NS + "park", "entered:operator", "2025")));
    }

    private List<String> randomGraph(Random random) {
        List<String> ids = IntStream.range(0, 7).mapToObj(i -> NS + "r" + i).toList();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Map<String, Object> properties = new HashMap<>();
            if (random.nextBoolean()) {
                properties.put("region", random.nextBoolean() ? "140403" : "140404");
            }
            if (random.nextBoolean()) {
                properties.put("titles", List.of("高新技术企业" + i));
            }
            nodes.add(enterprise("r" + i, "第" + "甲乙丙丁戊己庚".charAt(i) + "号机械厂（示例）", properties));
        }
        nodes.add(new Node(NS + "hub", "Park", Map.of("name", "园（示例）", "illustrative", true)));
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String from = ids.get(random.nextInt(ids.size()));
            String to = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(3) == 0) {
                ties.add(new Tie(from, "LOCATED_IN", NS + "hub", "illustrative", "20" + (10 + random.nextInt(15))));
            } else if (!from.equals(to)) {
                ties.add(new Tie(from, List.of("COOPERATES_WITH", "CONTRACTED_WITH", "SUBSIDIARY_OF").get(random.nextInt(3)), to, random.nextBoolean() ? "illustrative" : "entered:x",
                        "2025", random.nextBoolean() ? "说明" + i : null, random.nextInt(4) == 0));
            }
        }
        writer.write(nodes, ties);
        return ids;
    }

    private static Node enterprise(String id, String name, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("name", name);
        all.put("illustrative", true);
        return new Node(NS + id, "Enterprise", all);
    }

    private static Node person(String id, String title) {
        return new Node(NS + id, "Expert", Map.of("name", "王示例", "title", title, "illustrative", true));
    }

    private static Tie works(String id) {
        return new Tie(NS + id, "WORKS_AT", NS + "a", "illustrative", "2024");
    }

    /** Nodes and ties of this test with everything but the revision, in one order. */
    private List<Map<String, Object>> dump() {
        List<Map<String, Object>> dump = new ArrayList<>();
        client.query("""
                MATCH (e:Entity) WHERE e.id STARTS WITH $ns
                OPTIONAL MATCH (e)-[r]->(o)
                WITH e, r, o ORDER BY type(r), o.id
                RETURN e.id AS id, $labels AS labels, properties(e) AS p, collect([type(r), o.id, properties(r)]) AS ties ORDER BY id"""
                .replace("$labels", "COLLECT { WITH e UNWIND labels(e) AS l RETURN l ORDER BY l }")).bind(NS).to("ns").fetch().all().forEach(row -> {
                    Map<String, Object> sorted = new TreeMap<>(row);
                    @SuppressWarnings("unchecked")
                    Map<String, Object> properties = new TreeMap<>((Map<String, Object>) sorted.get("p"));
                    properties.keySet().removeAll(Set.of("revision", "changedAt"));
                    sorted.put("p", properties);
                    dump.add(sorted);
                });
        return dump;
    }
}
