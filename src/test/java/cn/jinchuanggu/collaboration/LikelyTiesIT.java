package cn.jinchuanggu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.link.Link;
import cn.jinchuanggu.collaboration.link.LinkScorer.Likely;
import cn.jinchuanggu.collaboration.store.PartyTies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Partners by ties alone, on the seed data. */
class LikelyTiesIT extends RunningPlatform {

    @Autowired
    private LikelyTies likely;

    @Autowired
    private PartyTies ties;

    @Autowired
    private Partners partners;

    @Autowired
    private Neo4jClient client;

    @BeforeEach
    void learn() {
        likely.learn();
    }

    @Test
    void nobodyIsProposedWhoIsTiedAlready() {
        List<Link> known = ties.list();
        assertThat(known).hasSizeGreaterThan(LikelyTies.LEAST_TIES);
        String asking = busiest(known);
        List<Likely> found = likely.listLikely(asking, 20);
        assertThat(found).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        Set<String> tied = known.stream().filter(l -> l.one().equals(asking) || l.other().equals(asking))
                .flatMap(l -> Stream.of(l.one(), l.other())).collect(Collectors.toSet());
        assertThat(found).extracting(Likely::id).doesNotContainAnyElementsOf(tied);
        assertThat(likely.listLikely("谁也不是", 5)).isEmpty();
    }

    @Test
    void eachProposalSaysHowLikelyItIsAndWhy() {
        String asking = busiest(ties.list());
        PartnerList answer = partners.listPartners(asking, PartnerQuestion.of(Map.of("mode", "likely"), 10), Actor.VISITOR);
        assertThat(answer.partners()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.reasons()).extracting(Partner.Reason::signal).contains("往来推测").doesNotContain("已有往来");
            assertThat(p.reasons().stream().mapToDouble(Partner.Reason::points).sum()).isCloseTo(p.score(), within(1e-6));
        });
        PartnerList experts = partners.listPartners(asking, PartnerQuestion.of(Map.of("mode", "likely", "kind", "Expert"), 10), Actor.VISITOR);
        assertThat(experts.partners()).allMatch(p -> p.party().kind().equals("Expert"));
    }

    @Test
    void tiesThatWouldGiveSomebodyAwayAreNotLearnedFrom() {
        String hide = "MATCH (a:Party {id: $a})-[r]-(b:Party {id: $b}) SET r.masked = $masked";
        Link tie = ties.list().getFirst();
        client.query(hide).bindAll(Map.of("a", tie.one(), "b", tie.other(), "masked", true)).run();
        try {
            assertThat(ties.list()).noneMatch(l -> l.one().equals(tie.one()) && l.other().equals(tie.other()));
        } finally {
            client.query("MATCH (a:Party {id: $a})-[r]-(b:Party {id: $b}) REMOVE r.masked").bindAll(Map.of("a", tie.one(), "b", tie.other())).run();
        }
    }

    private static String busiest(List<Link> links) {
        return links.stream().flatMap(l -> Stream.of(l.one(), l.other())).filter(id -> id.startsWith("inst-"))
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
