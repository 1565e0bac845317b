package cn.jinchuanggu.supermarket.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.voucher.Vouchers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an order does beside its entries: the voucher, the record of the provider, what waits. */
class OrdersIT extends OrderDesk {

    @Autowired
    Vouchers vouchers;

    @Autowired
    Records records;

    @Autowired
    OrderAgenda agenda;

    @Autowired
    Postings postings;

    @Autowired
    Lifecycle lifecycle;

    @Autowired
    Catalogue catalogue;

    @AfterEach
    void theGraphPassesItsChecks() {
        assertThat(checks.run().failing()).isEmpty();
        graph.query("MATCH (g:VoucherGrant {id: 'grant-orders'}) DETACH DELETE g").run();
        graph.query("MATCH (u:VoucherUse {partyId: 'ent-t-01'}) DETACH DELETE u").run(); // what was paid from it
    }

    @Test
    void aVoucherIsReservedByTheAcceptanceAndUsedByTheConfirmation() {
        grant("8000");
        Order order = booked(CUSTOMER, Map.of("useVoucher", true));
        assertThat(order.split().orElseThrow()).isEqualTo(new PriceSplit(Money.of(18_000), Money.of(8_000)));
        assertThat(reserved()).as("nothing is reserved by a wish").isEqualTo(Money.ZERO);

        reported(order);
        assertThat(reserved()).isEqualTo(Money.of(8_000));
        Order confirmed = act(order, OrderStep.CONFIRM, CUSTOMER, Map.of());
        assertThat(reserved()).isEqualTo(Money.ZERO);
        assertThat(vouchers.balance("ent-t-01", today().getYear()).used()).isGreaterThanOrEqualTo(Money.of(8_000));
        assertThat(confirmed.events().getLast().answers()).containsEntry("priceYuan", "18000.00").containsEntry("voucherYuan", "8000.00").containsEntry("ownYuan", "10000.00");
    }

    @Test
    void aVoucherIsGivenBackWhenTheOrderEndsOtherwiseAndATakenOneIsWaived() {
        grant("3000");
        Money before = vouchers.balance("ent-t-01", today().getYear()).rest();
        Order first = booked(CUSTOMER, Map.of("useVoucher", true));
        Order second = booked(CUSTOMER, Map.of("useVoucher", true));
        accepted(first);
        assertThatThrownBy(() -> accepted(second)).as("the grant is taken").isInstanceOf(Conflict.class);
        assertThat(orders.getOrder(second.id(), CUSTOMER).state()).as("and nothing else happened").isEqualTo(OrderState.BOOKED);
        act(second, OrderStep.WAIVE, CUSTOMER, Map.of());
        assertThat(accepted(second).split().orElseThrow().own()).isEqualTo(Money.of(18_000));

        act(first, OrderStep.CANCEL, CUSTOMER, Map.of("note", "不做了。"));
        assertThat(vouchers.balance("ent-t-01", today().getYear()).rest()).isEqualTo(before);
    }

    @Test
    void aNewServiceWaitsForItsReviewAndIsOutOfTheCatalogueWhileItIsSentBack() {
        String id = postings.post(ListingKind.SERVICE, Map.of("summary", "矿用摄像机的外壳防护试验。", "category", "检验检测"), PROVIDER, null).id();
        assertThat(catalogue.find(id)).get().satisfies(s -> {
            assertThat(s.providerId()).isEqualTo("prov-t-01");
            assertThat(s.priceBrief()).hasToString("面议");
            assertThat(s.illustrative()).as("as its provider").isTrue();
        });
        assertThat(lifecycle.findToReview(Optional.of(ListingKind.SERVICE), new Paging(1, 100), OPERATOR).page().items()).extracting(Listing::id).contains(id);

        lifecycle.act(id, LifecycleStep.SEND_BACK, "请写时限。", OPERATOR, null);
        assertThat(catalogue.find(id)).isEmpty();
        assertThat(postings.getPosting(ListingKind.SERVICE, id, PROVIDER).standing().state()).isEqualTo(ListingState.RETURNED);
        assertThatThrownBy(() -> postings.getPosting(ListingKind.SERVICE, id, ANOTHER)).isInstanceOf(NotFound.class);
        lifecycle.act(id, LifecycleStep.WITHDRAW, "", PROVIDER, null);
    }

    @Test
    void aVoucherPaysForWhatWasOrderedBeforeTheServiceWasWithdrawn() {
        grant("8000");
        Order order = booked(CUSTOMER, Map.of("useVoucher", true));
        Posting before = postings.getPosting(ListingKind.SERVICE, SERVICE, PROVIDER);
        lifecycle.act(SERVICE, LifecycleStep.WITHDRAW, "", PROVIDER, null);
        try {
            assertThatThrownBy(() -> booked(ANOTHER, Map.of())).isInstanceOf(InvalidInput.class);
            assertThat(accepted(order).split().orElseThrow().voucher()).isEqualTo(Money.of(8_000));
            assertThat(reserved()).isEqualTo(Money.of(8_000));
            act(order, OrderStep.CANCEL, CUSTOMER, Map.of("note", "不做了。"));
        } finally {
            Map<String, Object> fields = new HashMap<>(before.details().values());
            fields.put("version", before.standing().version());
            postings.revise(SERVICE, fields, PROVIDER);
        }
        Posting again = postings.getPosting(ListingKind.SERVICE, SERVICE, PROVIDER);
        assertThat(again.details()).isEqualTo(before.details());
        assertThat(again.standing().illustrative()).as("what came with the seed data stays invented").isTrue();
        assertThat(again.standing().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void allProblemsOfABookingAreToldTogether() {
        assertThatThrownBy(() -> orders.book(Map.of("serviceId", SERVICE, "quantity", 0, "slot", "明天"), CUSTOMER, null)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(p -> p.field()).contains("quantity"));
        assertThatThrownBy(() -> booked(PROVIDER, Map.of("useVoucher", true))).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems()).extracting(p -> p.field()).containsExactlyInAnyOrder("serviceId", "useVoucher"));
        assertThatThrownBy(() -> orders.book(Map.of("serviceId", "serv-nowhere", "quantity", 1), CUSTOMER, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void othersAreToldThatThereIsNone() {
        Order order = booked(CUSTOMER, Map.of());
        assertThatThrownBy(() -> orders.getOrder(order.id(), ANOTHER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(order, OrderStep.CANCEL, ANOTHER, Map.of("note", "不做了。"))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyConfirmedOrdersCountAndARatingIsReadWithItsAnswer() {
        List<ProviderRecord> before = records.listOfProvider("prov-t-01");
        Order open = booked(CUSTOMER, Map.of());
        assertThat(records.listOfProvider("prov-t-01")).isEqualTo(before);
        assertThatThrownBy(() -> act(open, OrderStep.RATE, CUSTOMER, MARKS)).isInstanceOf(Conflict.class);

        reported(open);
        act(open, OrderStep.CONFIRM, CUSTOMER, Map.of());
        act(open, OrderStep.RATE, CUSTOMER, MARKS);
        act(open, OrderStep.ANSWER, PROVIDER, Map.of("note", "谢谢。"));

        ProviderRecord record = records.listOfProvider("prov-t-01").getFirst();
        assertThat(record.illustrative()).isTrue();
        assertThat(record.done()).isEqualTo(before.isEmpty() ? 1 : before.getFirst().done() + 1);
        assertThat(record.onTime()).isEqualTo(record.timed()).isPositive();
        assertThat(records.listRatingsOfService(SERVICE, new Paging(1, 5)).items().getFirst()).satisfies(r -> {
            assertThat(r.words()).isEqualTo("整改单写得清楚。");
            assertThat(r.answer()).isEqualTo("谢谢。");
        });
    }

    @Test
    void whatWaitsStandsInTheAgendaOfWhoeverItWaitsFor() {
        Order order = booked(ANOTHER, Map.of());
        assertThat(agenda.listFor(PROVIDER, 500)).anySatisfy(i -> assertThat(i.href()).isEqualTo("/orders/" + order.id()));
        assertThat(agenda.listFor(ANOTHER, 500)).noneSatisfy(i -> assertThat(i.href()).isEqualTo("/orders/" + order.id()));
        reported(order);
        assertThat(agenda.listFor(ANOTHER, 500)).anySatisfy(i -> {
            assertThat(i.href()).isEqualTo("/orders/" + order.id());
            assertThat(i.task()).isEqualTo("确认或退回");
        });
        act(order, OrderStep.DISPUTE, ANOTHER, Map.of("note", "报告与样品不符。"));
        assertThat(agenda.listFor(OPERATOR, 500)).anySatisfy(i -> assertThat(i.task()).isEqualTo("裁定争议"));
    }

    private Money reserved() {
        return vouchers.balance("ent-t-01", today().getYear()).reserved();
    }

    /** As the park grants it; what earlier tests used of it is added. */
    private void grant(String yuan) {
        Money used = vouchers.balance("ent-t-01", today().getYear()).used();
        graph.query("CREATE (:VoucherGrant {id: 'grant-orders', partyId: 'ent-t-01', year: $year, state: 'GRANTED', fen: $fen, through: date({year: $year, month: 12, day: 31})})")
                .bindAll(Map.of("year", today().getYear(), "fen", Money.of(yuan).plus(used).inFen())).run();
    }
}
