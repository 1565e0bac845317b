package cn.jinchuanggu.supermarket.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the budget to the payment of a provider, with what is refused on the way. */
class VouchersIT extends VoucherLedger {

    private Actor enterprise;

    @BeforeEach
    void aYearWithABudget() {
        clock.set(year + "-05-10");
        enterprise = enterprise();
        budget("900000");
    }

    @Test
    void anApplicationIsGrantedOrRefusedWithAReasonOnce() {
        VoucherGrant one = applied(enterprise, "20000");
        VoucherGrant two = applied(enterprise, "30000");

        assertThat(grants.act(one.id(), GrantStep.GRANT, Map.of("amountYuan", "1.5万"), OPERATOR, null)).satisfies(g -> {
            assertThat(g.granted()).isEqualTo(Money.of(15_000));
            assertThat(g.through()).isEqualTo(LocalDate.of(year, 12, 31));
        });
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> grants.act(two.id(), GrantStep.REFUSE, Map.of(), OPERATOR, null));
        assertThat(grants.act(two.id(), GrantStep.REFUSE, Map.of("note", "材料不全。"), OPERATOR, null).reason()).isEqualTo("材料不全。");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> grants.act(two.id(), GrantStep.GRANT, Map.of("amountYuan", 1), OPERATOR, null));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> grants.act(applied(enterprise, "1").id(), GrantStep.GRANT, Map.of("amountYuan", 1), enterprise,
                null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grants.getGrant(one.id(), enterprise()));
    }

    @Test
    void allProblemsOfAnApplicationAreSaidTogether() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> grants.apply(Map.of("amountYuan", "9999999"), enterprise, null))
                .satisfies(e -> assertThat(e.problems()).extracting("field").contains("amountYuan", "purpose", "declared"));
    }

    @Test
    void aBudgetIsNotSetBelowWhatIsGranted() {
        granted(enterprise, "100000");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> budget("1000"));
    }

    @Test
    void anOrderReservesUsesOrGivesBackAndNothingElse() {
        granted(enterprise, "50000");
        String used = reserve(enterprise, "18000", "9000");
        String back = reserve(enterprise, "18000", "8000.50");
        assertThatExceptionOfType(Conflict.class).as("half of the price").isThrownBy(() -> reserve(enterprise, "18000", "9000.01"));
        assertThatExceptionOfType(Conflict.class).as("most for one order").isThrownBy(() -> reserve(enterprise, "90000", "20000.01"));

        vouchers.use(used, command(used + "u"));
        vouchers.use(used, command(used + "again"));
        vouchers.release(back, command(back + "r"));

        assertThat(balance(enterprise)).isEqualTo(new VoucherBalance(Money.of(50_000), Money.ZERO, Money.of(9_000), LocalDate.of(year, 12, 31)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> vouchers.release(used, command(used + "x")));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> vouchers.use(back, command(back + "x")));
        vouchers.use("order-without-voucher", command("none" + next()));
        assertThat(vouchers.find("order-without-voucher")).isEmpty();
    }

    @Test
    void aGrantLapsesWithItsYearAndWhatWasReservedIsStillUsed() {
        granted(enterprise, "30000");
        String order = reserve(enterprise, "18000", "9000");
        clock.set((year + 1) + "-01-01");

        assertThat(vouchers.previewFor(enterprise.partyId(), Money.of(18_000), LocalDate.of(year + 1, 1, 1)).amount()).isEqualTo(Money.ZERO);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> reserve(enterprise, "18000", "1"));
        vouchers.use(order, command(order + "next year"));

        VoucherBalance lastYear = balance(enterprise);
        assertThat(lastYear.used()).isEqualTo(Money.of(9_000));
        assertThat(lastYear.lapsed(LocalDate.of(year + 1, 1, 1))).isEqualTo(Money.of(21_000));
        assertThat(vouchers.balance(enterprise.partyId(), year + 1).taken()).isEqualTo(Money.ZERO);
    }

    @Test
    void aMonthIsSettledWithAProviderOnceAndPaidOnceByAnother() {
        granted(enterprise, "50000");
        List<String> orders = List.of(reserve(enterprise, "18000", "9000"), reserve(enterprise, "18000", "100.01"));
        String open = reserve(enterprise, "18000", "7");
        orders.forEach(o -> vouchers.use(o, command(o + "u")));
        YearMonth month = YearMonth.of(year, 5);
        assertThatExceptionOfType(Conflict.class).as("the month goes on").isThrownBy(() -> settlements.confirm(month, "prov-t-01", true, OPERATOR, null));
        assertThat(waiting(OPERATOR, month)).as("the month goes on").isEmpty();
        clock.set(year + "-06-01");

        assertThat(waiting(OPERATOR, month)).singleElement().satisfies(i -> {
            assertThat(i.task()).isEqualTo("核对");
            assertThat(i.href()).isEqualTo("/vouchers/settlements?month=" + month);
            assertThat(i.money()).isEqualTo(Money.of("9100.01"));
        });
        assertThat(waiting(new Actor("t-voucher-own", "运营", Set.of(Role.OPERATOR), "prov-t-01"), month)).as("not one's own").isEmpty();
        assertThat(waiting(FINANCE, month)).as("not confirmed").isEmpty();
        assertThat(settlements.list(month, new Paging(1, 20), OPERATOR).items()).singleElement().satisfies(s -> assertThat(s.state()).isEqualTo(Settlement.State.OPEN));
        Settlement confirmed = settlements.confirm(month, "prov-t-01", true, OPERATOR, "one");
        assertThat(settlements.confirm(month, "prov-t-01", true, OPERATOR, "one").id()).isEqualTo(confirmed.id());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> settlements.confirm(month, "prov-t-01", true, OPERATOR, "two"));
        assertThat(confirmed.amount()).isEqualTo(Money.of("9100.01"));
        assertThat(waiting(OPERATOR, month)).isEmpty();
        assertThat(waiting(FINANCE, month)).singleElement().satisfies(i -> assertThat(i.href()).isEqualTo("/vouchers/settlements/" + confirmed.id()));
        List<Settlement> whole = new ArrayList<>();
        settlements.listAll(month, OPERATOR).forEach(whole::add);
        assertThat(whole).isEqualTo(settlements.list(month, new Paging(1, 20), OPERATOR).items());
        assertThat(settlements.listUses(confirmed)).extracting(VoucherUse::orderId).containsExactlyInAnyOrderElementsOf(orders).doesNotContain(open);

        Map<String, Object> payment = Map.of("day", year + "-06-01", "document", "示例凭证");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> settlements.pay(confirmed.id(), payment, OPERATOR, null));
        assertThat(settlements.pay(confirmed.id(), payment, FINANCE, "pay").state()).isEqualTo(Settlement.State.PAID);
        assertThat(settlements.pay(confirmed.id(), payment, FINANCE, "pay").state()).isEqualTo(Settlement.State.PAID);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> settlements.pay(confirmed.id(), payment, FINANCE, "again"));
        assertThat(waiting(FINANCE, month)).isEmpty();
        assertThat(settlements.list(month, new Paging(1, 20), OPERATOR).items()).singleElement().satisfies(s -> assertThat(s.state()).isEqualTo(Settlement.State.PAID));
    }

    /** Other tests leave months of other years open. */
    private List<AgendaItem> waiting(Actor actor, YearMonth month) {
        return agenda.listFor(actor, 100).stream().filter(i -> i.what().contains(month.toString())).toList();
    }
}
