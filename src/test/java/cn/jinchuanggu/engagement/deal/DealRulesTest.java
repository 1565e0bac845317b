package cn.jinchuanggu.engagement.deal;

import static cn.jinchuanggu.engagement.deal.DealsInStates.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class DealRulesTest {

    /** State: who may do what, once a notice has run its days; a notice takes no objection then. */
    private static final String TABLE = """
            OPENED:         supplier nda negotiate ownership shelve terminate; demander nda negotiate shelve terminate; broker nda negotiate shelve; operator nda negotiate ownership shelve terminate
            NEGOTIATING:    supplier nda ownership evaluate price shelve terminate; demander nda evaluate shelve terminate; broker nda evaluate shelve; operator nda ownership evaluate price shelve terminate
            PRICED:         supplier nda ownership evaluate price publish shelve terminate; demander nda evaluate shelve terminate; broker nda evaluate shelve; operator nda ownership evaluate price publish shelve terminate
            NOTICE_RUNNING: supplier nda ownership price sign shelve terminate; demander nda sign shelve terminate; broker nda shelve; operator nda ownership price shelve terminate
            OBJECTION:      supplier object dismiss uphold terminate; demander object terminate; broker object; operator object dismiss uphold terminate; officer object; stranger object; otherBroker object
            SIGNED:         supplier perform terminate; demander perform terminate; operator terminate
            PERFORMING:     supplier terminate; demander accept terminate; operator terminate
            ACCEPTED:       supplier complete terminate; demander complete terminate; operator terminate
            COMPLETED:
            SHELVED:        supplier reopen terminate; demander reopen terminate; broker reopen; operator reopen terminate
            TERMINATED:
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("supplier", actor("supplier", DealsInStates.SUPPLIER, Role.INSTITUTION));
        PEOPLE.put("demander", actor("demander", DealsInStates.DEMANDER, Role.ENTERPRISE));
        PEOPLE.put("broker", actor(DealsInStates.BROKER, null, Role.BROKER));
        PEOPLE.put("operator", actor("operator", null, Role.OPERATOR));
        PEOPLE.put("officer", actor("officer", null, Role.POLICY_OFFICER));
        PEOPLE.put("stranger", actor("stranger", "ent-q-02", Role.ENTERPRISE));
        PEOPLE.put("otherBroker", actor("broker-2", null, Role.BROKER));
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    private final LocalDate later = DAY.plusDays(30);

    @ParameterizedTest
    @EnumSource(DealState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(DealState state) {
        Deal deal = DealsInStates.in(state);
        assertThat(deal.state()).isEqualTo(state);
        // of an owner of whom nothing is known the declaration is open; whether the notice is needed is tested below
        PEOPLE.forEach((name, actor) -> assertThat(may(deal, actor)).as(name + " in " + state).isEqualTo(allowed(state, name)));
    }

    /** With what is open to a state-established owner, and what is open to one of whom nothing is known. */
    private Set<String> may(Deal deal, Actor actor) {
        return Arrays.stream(DealStep.values()).filter(s -> s != DealStep.OPEN)
                .filter(s -> Stream.of(DealsInStates.STATE, DealsInStates.UNKNOWN).anyMatch(o -> hindrance(s, deal, o, actor, later).isEmpty()))
                .map(DealStep::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(DealState.class)
    void everyRefusalIsASentenceInChinese(DealState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(DealStep.values()).forEach(step -> hindrance(step, DealsInStates.in(state), DealsInStates.STATE, actor, later)
                .ifPresent(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{4}"))));
    }

    @Test
    void aWrongStateIsToldWithTheStatesThatWouldDo() {
        assertThat(hindrance(DealStep.PUBLISH, DealsInStates.in(DealState.NEGOTIATING), DealsInStates.STATE, PEOPLE.get("supplier"), later))
                .contains(new Hindrance(Kind.STATE, "只有“已定价”的交易可以发布公示，这笔交易现在是“协商中”。"));
    }

    /** Published 2026-03-02: 15 days are 03-03 to 03-17, the contract can be signed from 03-18. */
    @Test
    void theWorkedExample() {
        Deal deal = DealsInStates.in(DealState.NOTICE_RUNNING);
        DealNotice notice = DealsInStates.on(deal, DealsInStates.STATE, DAY).notice().orElseThrow();
        assertThat(notice.from()).isEqualTo("2026-03-03");
        assertThat(notice.through()).contains(LocalDate.of(2026, 3, 17));
        assertThat(notice.earliestContract()).contains(LocalDate.of(2026, 3, 18));

        assertThat(signing(deal, LocalDate.of(2026, 3, 17))).hasValueSatisfying(h -> {
            assertThat(h.kind()).isEqualTo(Kind.TOO_EARLY);
            assertThat(h.sentence()).contains("2026-03-18 起可以签订合同");
        });
        assertThat(signing(deal, LocalDate.of(2026, 3, 18))).isEmpty();
        assertThat(DealsInStates.on(deal, DealsInStates.STATE, LocalDate.of(2026, 3, 18)).dueOn()).contains(LocalDate.of(2026, 4, 1));
        assertThat(DealsInStates.on(deal, DealsInStates.STATE, LocalDate.of(2026, 4, 3)).late()).hasValueSatisfying(s -> assertThat(s).contains("晚了 2 天"));
    }

    @Test
    void aLastDayInTheSpringFestivalMovesBehindIt() {
        Deal deal = DealsInStates.opened().then(DealStep.NEGOTIATE, Map.of()).then(DealStep.PRICE, DealsInStates.price(PriceWay.AGREED, "1"))
                .then(DealStep.PUBLISH, Map.of(), "supplier", LocalDate.of(2026, 2, 3)).deal();
        assertThat(signing(deal, LocalDate.of(2026, 2, 24))).hasValueSatisfying(h -> assertThat(h.sentence()).contains("期满的 2026-02-18 是休息日，顺延"));
        assertThat(signing(deal, LocalDate.of(2026, 2, 25))).isEmpty();
    }

    @Test
    void anUnknownYearIsSaidAndNotGuessed() {
        Deal deal = DealsInStates.opened().then(DealStep.NEGOTIATE, Map.of()).then(DealStep.PRICE, DealsInStates.price(PriceWay.AGREED, "1"))
                .then(DealStep.PUBLISH, Map.of(), "supplier", LocalDate.of(2026, 12, 20)).deal();
        assertThat(signing(deal, LocalDate.of(2027, 6, 1))).hasValueSatisfying(h -> assertThat(h.sentence()).contains("2027-01-04 期满", "还没有录入"));
    }

    @Test
    void anObjectionStopsTheContractUntilItIsDecided() {
        Deal objected = DealsInStates.in(DealState.OBJECTION);
        assertThat(hindrance(DealStep.SIGN, objected, DealsInStates.STATE, PEOPLE.get("demander"), later)).hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.STATE));
        assertThat(Guard.of(DealsInStates.on(objected, DealsInStates.STATE, later))).filteredOn(g -> !g.holds()).singleElement()
                .satisfies(g -> assertThat(g.sentence()).contains("异议没有处理"));

        Deal dismissed = DealsInStates.published(PriceWay.AGREED).then(DealStep.OBJECT, Map.of(), DealsInStates.OBJECTOR, DAY.plusDays(3))
                .then(DealStep.DISMISS, Map.of(), "supplier", DAY.plusDays(13)).deal();
        assertThat(dismissed.state()).isEqualTo(DealState.NOTICE_RUNNING);
        assertThat(signing(dismissed, LocalDate.of(2026, 3, 27))).hasValueSatisfying(h -> assertThat(h.sentence()).contains("到 2026-03-27 为止"));
        assertThat(signing(dismissed, LocalDate.of(2026, 3, 28))).isEmpty();
    }

    @Test
    void nobodyDecidesOnAnOwnObjection() {
        Actor objector = actor(DealsInStates.OBJECTOR, DealsInStates.SUPPLIER, Role.INSTITUTION);
        assertThat(hindrance(DealStep.DISMISS, DealsInStates.in(DealState.OBJECTION), DealsInStates.STATE, objector, later))
                .hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.PERSON));
    }

    @Test
    void objectionsAreTakenThroughTheLastDay() {
        Deal deal = DealsInStates.in(DealState.NOTICE_RUNNING);
        Actor stranger = PEOPLE.get("stranger");
        assertThat(hindrance(DealStep.OBJECT, deal, DealsInStates.STATE, stranger, LocalDate.of(2026, 3, 17))).isEmpty();
        assertThat(hindrance(DealStep.OBJECT, deal, DealsInStates.STATE, stranger, LocalDate.of(2026, 3, 18)))
                .hasValueSatisfying(h -> assertThat(h.sentence()).contains("2026-03-17", "不再接受异议"));
    }

    @Test
    void anotherPriceOrBuyerNeedsAnotherNotice() {
        Deal repriced = DealsInStates.published(PriceWay.AGREED).then(DealStep.PRICE, DealsInStates.price(PriceWay.AGREED, "4000000")).deal();
        assertThat(repriced.state()).isEqualTo(DealState.PRICED);
        assertThat(DealsInStates.on(repriced, DealsInStates.STATE, later).notice()).isEmpty();
        assertThat(signing(repriced, later)).hasValueSatisfying(h -> assertThat(h.sentence()).contains("请先“发布公示”"));

        Deal reopened = DealsInStates.published(PriceWay.AGREED).then(DealStep.SHELVE, Map.of()).then(DealStep.REOPEN, Map.of()).deal();
        assertThat(reopened.state()).isEqualTo(DealState.NEGOTIATING);
        assertThat(reopened.price()).isEmpty();
        assertThat(DealsInStates.on(reopened, DealsInStates.STATE, later).notice()).isEmpty();
    }

    @Test
    void onlyAgreedPricesOfStateEstablishedOwnersNeedANotice() {
        Deal agreed = DealsInStates.in(DealState.PRICED);
        assertThat(signing(agreed, later)).isPresent();
        assertThat(hindrance(DealStep.SIGN, agreed, DealsInStates.OTHER, PEOPLE.get("supplier"), later)).isEmpty();
        assertThat(hindrance(DealStep.SIGN, agreed, DealsInStates.UNKNOWN, PEOPLE.get("supplier"), later))
                .hasValueSatisfying(h -> assertThat(h.sentence()).contains("不知道供给方是不是国家设立的", "写明供给方性质"));
        Deal auctioned = DealsInStates.published(PriceWay.AUCTION).deal();
        assertThat(signing(auctioned, later)).isEmpty();
        assertThat(hindrance(DealStep.PUBLISH, auctioned, DealsInStates.STATE, PEOPLE.get("supplier"), later)).hasValueSatisfying(h -> assertThat(h.sentence()).contains("不需要公示"));
    }

    private Optional<Hindrance> signing(Deal deal, LocalDate today) {
        return hindrance(DealStep.SIGN, deal, DealsInStates.STATE, PEOPLE.get("supplier"), today);
    }

    private static Optional<Hindrance> hindrance(DealStep step, Deal deal, Ownership ownership, Actor actor, LocalDate today) {
        return DealRules.hindrance(step, DealsInStates.on(deal, ownership, today), actor);
    }

    private static Set<String> allowed(DealState state, String name) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
