package cn.jinchuanggu.supermarket.order;

import static cn.jinchuanggu.supermarket.order.OrdersInStates.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.Hindrance.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every state by everybody: what is not in the table below is refused, in Chinese. */
class OrderRulesTest {

    /** State: who may do what. */
    private static final String TABLE = """
            QUOTING:    customer cancel; provider quote decline
            QUOTED:     customer agree cancel; provider quote decline
            BOOKED:     customer cancel waive; provider accept decline
            SAMPLE:     customer send cancel propose-end dispute; provider receive propose-end dispute
            ACCEPTED:   customer cancel propose-end dispute; provider perform propose-end dispute
            PERFORMING: customer propose-end dispute; provider report propose-end dispute
            REPORTED:   customer confirm return propose-end dispute; provider propose-end dispute
            CORRECTING: customer propose-end dispute; provider report propose-end dispute
            CONFIRMED:  customer rate
            DECLINED:
            CANCELLED:
            TERMINATED:
            DISPUTED:   operator resume uphold end
            """;

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("customer", actor("customer", OrdersInStates.CUSTOMER, Role.ENTERPRISE));
        PEOPLE.put("provider", actor("provider", OrdersInStates.PROVIDER, Role.PROVIDER));
        PEOPLE.put("operator", actor("operator", null, Role.OPERATOR));
        PEOPLE.put("operatorOfASide", actor("both", OrdersInStates.PROVIDER, Role.OPERATOR));
        PEOPLE.put("otherCustomer", actor("other", "ent-q-02", Role.ENTERPRISE));
        PEOPLE.put("otherProvider", actor("another", "prov-q-02", Role.PROVIDER));
        PEOPLE.put("broker", actor("broker", null, Role.BROKER));
        PEOPLE.put("officer", actor("officer", null, Role.POLICY_OFFICER));
        PEOPLE.put("visitor", Actor.VISITOR);
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void everybodyMayDoWhatTheTableSaysAndNothingElse(OrderState state) {
        Order order = OrdersInStates.in(state);
        assertThat(order.state()).isEqualTo(state);
        PEOPLE.forEach((name, actor) -> assertThat(may(order, actor)).as(name + " in " + state).isEqualTo(allowed(state, name.equals("operatorOfASide") ? "provider" : name)));
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void everyRefusalIsASentenceInChinese(OrderState state) {
        PEOPLE.values().forEach(actor -> Arrays.stream(OrderStep.values()).forEach(step -> OrderRules.hindrance(step, OrdersInStates.in(state), actor)
                .ifPresent(h -> assertThat(h.sentence()).endsWith("。").containsPattern("\\p{IsHan}{4}"))));
    }

    @Test
    void onlyTheSidesAndTheOperatorKnowOfIt() {
        Order order = OrdersInStates.in(OrderState.BOOKED);
        assertThat(PEOPLE.entrySet().stream().filter(e -> OrderRules.sees(order, e.getValue())).map(Map.Entry::getKey))
                .containsExactly("customer", "provider", "operator", "operatorOfASide");
    }

    @Test
    void theEndIsAgreedByTheOtherSideWhileNothingElseHappens() {
        Order proposed = OrdersInStates.ending(Part.CUSTOMER).order();
        assertThat(may(proposed, PEOPLE.get("provider"))).contains("agree-end");
        assertThat(may(proposed, PEOPLE.get("customer"))).doesNotContain("agree-end", "propose-end");
        assertThat(may(proposed, PEOPLE.get("operator"))).isEmpty();

        Order carriedOn = OrdersInStates.ending(Part.CUSTOMER).then(OrderStep.REPORT, Map.of(), DAY).order();
        assertThat(OrderRules.hindrance(OrderStep.AGREE_END, carriedOn, PEOPLE.get("provider"))).contains(new Hindrance(Kind.STATE, "另一方还没有提出终止，或者提出之后又办了别的步骤。"));
    }

    @Test
    void aRatingIsGivenOnceAndAnsweredOnce() {
        Order rated = OrdersInStates.reported().then(OrderStep.CONFIRM, Map.of(), DAY).then(OrderStep.RATE, OrdersInStates.marks(), DAY).order();
        assertThat(may(rated, PEOPLE.get("customer"))).isEmpty();
        assertThat(may(rated, PEOPLE.get("provider"))).containsExactly("answer");
        assertThat(rated.rating().orElseThrow().display()).isEqualTo("质量 5 · 时效 4 · 服务 5");

        Order answered = OrdersInStates.reported().then(OrderStep.CONFIRM, Map.of(), DAY).then(OrderStep.RATE, OrdersInStates.marks(), DAY)
                .then(OrderStep.ANSWER, Map.of(), DAY).order();
        assertThat(may(answered, PEOPLE.get("provider"))).isEmpty();
        assertThat(answered.rating().orElseThrow().answer()).isEqualTo("好。");
    }

    @Test
    void aDisputeGoesOnWhereItStoodOrEnds() {
        Order resumed = OrdersInStates.reported().then(OrderStep.DISPUTE, Map.of(), DAY).then(OrderStep.RESUME, Map.of(), DAY).order();
        assertThat(resumed.state()).isEqualTo(OrderState.REPORTED);
        Order early = OrdersInStates.accepted(false).then(OrderStep.DISPUTE, Map.of(), DAY).order();
        assertThat(may(early, PEOPLE.get("operator"))).as("nothing was delivered yet").containsExactly("end", "resume");
    }

    @Test
    void aWrongStateIsToldWithTheStatesThatWouldDo() {
        assertThat(OrderRules.hindrance(OrderStep.ACCEPT, OrdersInStates.in(OrderState.QUOTED), PEOPLE.get("provider")))
                .contains(new Hindrance(Kind.STATE, "只有“待接单”的订单可以接单，这件订单现在是“已报价”。"));
        assertThat(OrderRules.hindrance(OrderStep.WAIVE, OrdersInStates.quoting().then(OrderStep.QUOTE, Map.of(OrderQuestions.AMOUNT, "900"), DAY)
                .then(OrderStep.AGREE, Map.of(), DAY).order(), PEOPLE.get("customer"))).contains(new Hindrance(Kind.STATE, "这件订单没有使用创新券。"));
    }

    private static Set<String> may(Order order, Actor actor) {
        return Arrays.stream(OrderStep.values()).filter(s -> s != OrderStep.BOOK).filter(s -> OrderRules.hindrance(s, order, actor).isEmpty()).map(OrderStep::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(OrderState state, String name) {
        String line = TABLE.lines().filter(l -> l.startsWith(state.name() + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(";")).map(String::strip).filter(part -> part.startsWith(name + " "))
                .flatMap(part -> Arrays.stream(part.split(" ")).skip(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }
}
