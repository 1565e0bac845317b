package cn.jinchuanggu.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.Listings;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.ReadInEnglish;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was said shifts a ranking within its bound, for those whom it concerns, for a time, and until it is taken back. */
class FeedbackSignalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
    private static final Weights WEIGHTS = Weights.standard();
    private static final Actor FIRM = of("firm", Role.ENTERPRISE, "ent-1");
    private static final Actor OTHER_FIRM = of("other", Role.ENTERPRISE, "ent-2");
    private static final Actor BROKER = of("broker", Role.BROKER, null);
    private static final Actor OPERATOR = of("operator", Role.OPERATOR, null);

    private final Opinions opinions = new Opinions(WEIGHTS.feedbackHalfLifeDays());
    private final Ledgered ledger = new Ledgered();

    private static Actor of(String name, Role role, String party) {
        return new Actor(name, name, Set.of(role), party);
    }

    private static ListingProfile need(String id, String owner) {
        return ListingProfile.builder(id, ListingKind.NEED).title("皮带跑偏").owner(owner, null).build();
    }

    private static ListingProfile achievement(String id, Integer readiness, Integer price, String segment) {
        return ListingProfile.builder(id, ListingKind.ACHIEVEMENT).title("皮带跑偏监测").readiness(readiness)
                .amount(price == null ? null : BigDecimal.valueOf(price), null).track("track-equipment", segment).owner("inst-1", null).build();
    }

    private Finding judged(Actor viewer, ListingProfile need, ListingProfile achievement, LocalDate today) {
        Finding finding = FeedbackSignal.of(opinions, WEIGHTS, viewer, need)
                .judge(new Pair(need, Embedding.NONE, null, achievement, Embedding.NONE, true, today));
        finding.statements().forEach(s -> ReadInEnglish.holds(s.saying(), ""));
        return finding;
    }

    private double points(Actor viewer, ListingProfile need, ListingProfile achievement) {
        return points(judged(viewer, need, achievement, TODAY));
    }

    private static double points(Finding finding) {
        return finding.reasons().stream().mapToDouble(Reason::points).sum() + finding.gaps().stream().mapToDouble(Gap::points).sum();
    }

    private Entry say(String party, String needId, ListingProfile achievement, Verdict verdict) {
        Entry entry = ledger.asker(party, needId, achievement, verdict, TODAY);
        opinions.learn(entry);
        return entry;
    }

    @Test
    void aRefusalAsTooEarlyLowersOffersThatAreNoReadierForThatFirmOnly() {
        say("ent-1", "N-1", achievement("A-1", 4, null, null), Verdict.refused(RefusalCode.TOO_EARLY));

        ListingProfile anotherNeed = need("N-2", "ent-1");
        assertThat(points(FIRM, anotherNeed, achievement("A-2", 3, null, null))).isEqualTo(-WEIGHTS.feedbackAlike());
        assertThat(points(FIRM, anotherNeed, achievement("A-3", 4, null, null))).isEqualTo(-WEIGHTS.feedbackAlike());
        assertThat(points(FIRM, anotherNeed, achievement("A-4", 5, null, null))).isZero();
        assertThat(points(FIRM, anotherNeed, achievement("A-5", null, null, null))).isZero();
        assertThat(judged(FIRM, anotherNeed, achievement("A-2", 3, null, null), TODAY).gaps().getFirst().text())
                .isEqualTo("贵单位曾以“太早（成熟度不够）”婉拒过成熟度 4 级的成果，这一项为 3 级");
        assertThat(points(OTHER_FIRM, need("N-3", "ent-2"), achievement("A-2", 3, null, null))).isZero();
        assertThat(points(OTHER_FIRM, anotherNeed, achievement("A-2", 3, null, null))).isZero();
    }

    @Test
    void aRefusalSpeaksAgainstWhatIsLikeItByItsReason() {
        say("ent-1", "N-1", achievement("A-1", 6, 500_000, "seg-mining"), Verdict.refused(RefusalCode.PRICE));
        say("ent-1", "N-1", achievement("A-2", 6, 100, "seg-herb"), Verdict.refused(RefusalCode.NOT_OUR_FIELD));
        say("ent-1", "N-1", achievement("A-3", 6, 100, "seg-led"), Verdict.refused(RefusalCode.SCIENTIFIC_DOUBTS));
        say("ent-1", "N-1", achievement("A-4", 6, 100, "seg-led"), Verdict.refused(RefusalCode.TIMING));

        ListingProfile need = need("N-2", "ent-1");
        assertThat(points(FIRM, need, achievement("A-8", 9, 500_000, "seg-led"))).as("not cheaper").isEqualTo(-WEIGHTS.feedbackAlike());
        assertThat(points(FIRM, need, achievement("A-8", 9, 400_000, "seg-led"))).as("cheaper").isZero();
        assertThat(points(FIRM, need, achievement("A-8", 9, null, "seg-herb"))).as("same segment").isEqualTo(-WEIGHTS.feedbackAlike());
        assertThat(points(FIRM, need, achievement("A-3", 9, 100, "seg-led"))).as("same achievement").isEqualTo(-WEIGHTS.feedbackAlike());
        assertThat(points(FIRM, need, achievement("A-4", 9, 100, "seg-led"))).as("another time").isZero();
    }

    @Test
    void aFirmIsNotToldWhatAnotherFirmSaidButOperatorsAndBrokersAreToldTheSide() {
        ListingProfile need = need("N-1", "ent-1");
        ListingProfile offer = achievement("A-1", 4, null, null);
        say("ent-1", "N-1", offer, Verdict.refused(RefusalCode.PRICE));

        for (Actor outsider : List.of(Actor.VISITOR, OTHER_FIRM, of("institution", Role.INSTITUTION, "inst-1"), of("officer", Role.POLICY_OFFICER, null))) {
            assertThat(judged(outsider, need, offer, TODAY)).as(outsider.username()).isEqualTo(Finding.NOTHING);
        }
        assertThat(judged(BROKER, need, offer, TODAY).gaps().getFirst().text()).isEqualTo("需求方于 2026-06-01 以“价格”婉拒过这一项");
        assertThat(judged(BROKER, need, offer, TODAY).gaps().getFirst().saying().in(Locale.ENGLISH)).isEqualTo("Side of the need, 2026-06-01: declined this one, “Price”");
        assertThat(points(OPERATOR, need, offer)).isEqualTo(-WEIGHTS.feedback());
    }

    @Test
    void theWordOfABrokerIsHeardByWhoIsSignedIn() {
        opinions.learn(ledger.broker("broker", "N-1", achievement("A-1", 4, null, null), Verdict.accepted(), TODAY));

        ListingProfile need = need("N-1", "ent-1");
        assertThat(points(FIRM, need, achievement("A-1", 4, null, null))).isEqualTo(WEIGHTS.feedback());
        assertThat(points(Actor.VISITOR, need, achievement("A-1", 4, null, null))).isZero();
        assertThat(judged(BROKER, need, achievement("A-1", 4, null, null), TODAY).reasons().getFirst().text()).startsWith("您于 2026-06-01");
    }

    @Test
    void ofAllFirmsOnlyTheirNumberIsToldAndOnlyFromThreeOn() {
        ListingProfile offer = achievement("A-1", 4, null, null);
        ListingProfile need = need("N-9", "ent-9");
        say("ent-1", "N-1", offer, Verdict.refused(RefusalCode.DESCRIPTION_UNCLEAR));
        say("ent-1", "N-2", offer, Verdict.refused(RefusalCode.DESCRIPTION_UNCLEAR));
        say("ent-2", "N-3", offer, Verdict.refused(RefusalCode.DESCRIPTION_UNCLEAR));
        say("ent-3", "N-4", offer, Verdict.refused(RefusalCode.TIMING));
        assertThat(points(Actor.VISITOR, need, offer)).as("two firms, and one whose reason says nothing of the offer").isZero();

        say("ent-4", "N-5", offer, Verdict.refused(RefusalCode.DESCRIPTION_UNCLEAR));
        assertThat(judged(Actor.VISITOR, need, offer, TODAY).gaps()).singleElement()
                .satisfies(g -> assertThat(g.text()).isEqualTo("3 家单位答复过这项成果：0 家想对接，3 家婉拒，原因多为“描述不清楚”"));
        assertThat(points(Actor.VISITOR, need, offer)).isCloseTo(-WEIGHTS.feedbackOffer() * 3 / 7, within(1e-9));
    }

    @Test
    void whatWasSaidLosesHalfOfItsPointsInAHalfLife() {
        ListingProfile need = need("N-1", "ent-1");
        ListingProfile offer = achievement("A-1", 4, null, null);
        say("ent-1", "N-1", offer, Verdict.accepted());

        long halfLife = (long) WEIGHTS.feedbackHalfLifeDays();
        assertThat(points(judged(FIRM, need, offer, TODAY.plusDays(halfLife)))).isCloseTo(WEIGHTS.feedback() / 2, within(1e-9));
        assertThat(judged(FIRM, need, offer, TODAY.plusDays(20 * halfLife))).isEqualTo(Finding.NOTHING);
        assertThat(points(judged(FIRM, need, offer, TODAY.minusDays(3)))).as("a clock that is behind").isEqualTo(WEIGHTS.feedback());
    }

    @Test
    void theNewestWordOfAFirmCounts() {
        ListingProfile offer = achievement("A-1", 4, null, null);
        say("ent-1", "N-1", offer, Verdict.refused(RefusalCode.PRICE));
        say("ent-1", "N-1", offer, Verdict.accepted());

        assertThat(points(FIRM, need("N-1", "ent-1"), offer)).isEqualTo(WEIGHTS.feedback());
    }

    /** Random words of random voices: whoever looks, the score moves by no more than the bound. */
    @Test
    void neverMovesAScoreBeyondItsBound() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            opinions.learn(randomEntry(random));
        }
        int moved = 0;
        for (int i = 0; i < 3_000; i++) {
            Actor viewer = List.of(FIRM, OTHER_FIRM, BROKER, OPERATOR, Actor.VISITOR).get(random.nextInt(5));
            ListingProfile need = need("N-" + random.nextInt(5), random.nextInt(3) == 0 ? null : "ent-" + random.nextInt(4));
            Finding finding = judged(viewer, need, randomAchievement(random), TODAY.plusDays(random.nextInt(400)));
            double up = finding.reasons().stream().mapToDouble(Reason::points).sum();
            double down = finding.gaps().stream().mapToDouble(Gap::points).sum();
            assertThat(up).as("seed %d", seed).isLessThanOrEqualTo(WEIGHTS.feedback() + 1e-9);
            assertThat(down).as("seed %d", seed).isGreaterThanOrEqualTo(-WEIGHTS.feedback() - 1e-9);
            moved += finding.equals(Finding.NOTHING) ? 0 : 1;
        }
        assertThat(moved).as("seed %d", seed).isGreaterThan(1_000);
    }

    @Test
    void takingEverythingBackRestoresTheRankingExactly() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (SearchIndex index = SearchIndex.inMemory()) {
            for (int i = 0; i < 20; i++) {
                ListingProfile plain = randomAchievement(random);
                index.put(List.of(Listings.indexed(achievement("A-" + i, plain.readiness(), null, plain.segmentId()), i)));
            }
            index.refresh();
            NeedMatcher matcher = new NeedMatcher(index, Signals.standard(WEIGHTS, UnaryOperator.identity()), List.of(), WEIGHTS, CLOCK);
            ListingProfile need = need("N-1", "ent-1");
            List<Match> before = ranked(matcher, need);
            List<Entry> said = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                said.add(randomEntry(random));
                opinions.learn(said.getLast());
            }
            assertThat(ranked(matcher, need)).as("seed %d", seed).isNotEqualTo(before);
            said.forEach(entry -> opinions.learn(ledger.withdrawn(entry)));
            assertThat(ranked(matcher, need)).as("seed %d", seed).isEqualTo(before);
            assertThat(opinions.isEmpty()).isTrue();
        }
    }

    private List<Match> ranked(NeedMatcher matcher, ListingProfile need) {
        return matcher.with(FeedbackSignal.of(opinions, WEIGHTS, OPERATOR, need)).match(Listings.asking(need, ListingKind.ACHIEVEMENT), 20);
    }

    private Entry randomEntry(Random random) {
        RefusalCode code = RefusalCode.values()[random.nextInt(RefusalCode.values().length)];
        Verdict verdict = List.of(Verdict.accepted(), Verdict.notRelevant(), Verdict.refused(code)).get(random.nextInt(3));
        ListingProfile offer = randomAchievement(random);
        LocalDate on = TODAY.minusDays(random.nextInt(300));
        return random.nextInt(4) == 0 ? ledger.broker("broker-" + random.nextInt(3), "N-" + random.nextInt(5), offer, verdict, on)
                : ledger.asker("ent-" + random.nextInt(4), "N-" + random.nextInt(5), offer, verdict, on);
    }

    private static ListingProfile randomAchievement(Random random) {
        return achievement("A-" + random.nextInt(20), random.nextBoolean() ? null : 1 + random.nextInt(9),
                random.nextBoolean() ? null : random.nextInt(1_000_000), "seg-" + random.nextInt(3));
    }
}
