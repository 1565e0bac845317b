package cn.jinchuanggu.supermarket.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty people at the same moment: budget, grant, the most for one order and for a year are kept to the fen. */
@Tag("slow")
class ManyVouchersAtOnceIT extends VoucherLedger {

    private static final int PEOPLE = 60;
    private static final long SEED = 20261126L;

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgerIsWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(journal.findBreak(Ledger.VOUCHER)).isEmpty();
    }

    @Test
    void theBudgetIsNotPassedAndNobodyIsRefusedWhoFitted() {
        budget("1000000.37");
        Random random = new Random(SEED);
        List<VoucherGrant> waiting = IntStream.range(0, PEOPLE).mapToObj(i -> applied(enterprise(), fen(random, 2_000_000, 4_000_000))).toList();

        List<Object> answers = AtOnce.run(waiting.stream().<Callable<Object>>map(g -> () ->
                grants.act(g.id(), GrantStep.GRANT, Map.of("amountYuan", g.asked().toString()), OPERATOR, null)).toList());

        List<VoucherGrant> granted = answers.stream().filter(VoucherGrant.class::isInstance).map(VoucherGrant.class::cast).toList();
        Money sum = granted.stream().map(VoucherGrant::granted).reduce(Money.ZERO, Money::plus);
        Budget budget = grants.budget(year, true);
        assertThat(granted).as("seed %d", SEED).isNotEmpty().hasSizeLessThan(PEOPLE);
        assertThat(sum).isLessThanOrEqualTo(budget.total()).isEqualTo(budget.granted());
        for (int i = 0; i < PEOPLE; i++) {
            if (answers.get(i) instanceof InvalidInput) {
                assertThat(waiting.get(i).asked()).as("refused though it fitted").isGreaterThan(budget.left());
            } else {
                assertThat(answers.get(i)).isInstanceOf(VoucherGrant.class);
            }
        }
    }

    @Test
    void theGrantIsNotPassedWhileSomeAreUsedAndOthersGivenBack() {
        budget("500000");
        Actor enterprise = enterprise();
        granted(enterprise, "60000.11");
        Random random = new Random(SEED);
        List<String> orders = Collections.synchronizedList(new ArrayList<>());

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, fen(random, 150_000, 150_001)).stream().<Callable<Object>>map(amount -> () -> {
            String order = reserve(enterprise, "18000", amount);
            orders.add(order);
            return order;
        }).toList());

        assertThat(orders).as("40 times 1,500 yuan fit into 60,000.11").hasSize(40);
        assertThat(answers).filteredOn(a -> !(a instanceof String)).allSatisfy(a -> assertThat(a).isInstanceOf(Conflict.class));
        assertThat(balance(enterprise).free(today())).isEqualTo(Money.of("0.11"));
        usedAndGivenBackWhileOthersTry(enterprise, orders, random);
    }

    private void usedAndGivenBackWhileOthersTry(Actor enterprise, List<String> orders, Random random) {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            String order = orders.get(i);
            boolean used = i % 2 == 0;
            work.add(() -> {
                if (used) {
                    vouchers.use(order, command(order + "use"));
                } else {
                    vouchers.release(order, command(order + "release"));
                }
                return used;
            });
        }
        IntStream.range(0, PEOPLE).forEach(i -> work.add(() -> reserve(enterprise, "18000", "777.77")));
        Collections.shuffle(work, random);

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(String.class, Boolean.class, Conflict.class));
        VoucherBalance balance = balance(enterprise);
        long more = answers.stream().filter(String.class::isInstance).count();
        assertThat(balance.used()).isEqualTo(Money.of("30000"));
        assertThat(balance.reserved()).isEqualTo(Money.of("777.77").times(BigDecimal.valueOf(more)));
        assertThat(balance.reserved().plus(balance.used()).plus(balance.free(today()))).isEqualTo(balance.granted()).isEqualTo(Money.of("60000.11"));
        assertThat(balance.free(today()).isNegative()).isFalse();
    }

    @Test
    void theMostForOneEnterpriseInAYearIsNotPassedByManyGrants() {
        budget("5000000");
        Actor enterprise = enterprise();
        List<VoucherGrant> waiting = IntStream.range(0, PEOPLE).mapToObj(i -> applied(enterprise, "3000.01")).toList();

        List<Object> answers = AtOnce.run(waiting.stream().<Callable<Object>>map(g -> () ->
                grants.act(g.id(), GrantStep.GRANT, Map.of("amountYuan", "3000.01"), OPERATOR, null)).toList());

        Money yearly = VoucherTerms.on(today()).orElseThrow().yearly();
        long granted = answers.stream().filter(VoucherGrant.class::isInstance).count();
        assertThat(balance(enterprise).granted()).isEqualTo(Money.of("3000.01").times(BigDecimal.valueOf(granted))).isLessThanOrEqualTo(yearly);
        assertThat(yearly.minus(balance(enterprise).granted())).as("no more than one more would have passed it").isLessThan(Money.of("3000.01"));
    }

    @Test
    void sixtyClicksOfOneOrderReserveOnce() {
        budget("100000");
        Actor enterprise = enterprise();
        granted(enterprise, "20000");
        Purchase purchase = new Purchase("order-voucher-" + next(), enterprise.partyId(), SERVICE, Money.of("18000"));

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> {
            vouchers.reserve(purchase, Money.of("5000"), command(purchase.orderId()));
            return "reserved";
        }));

        assertThat(answers).containsOnly("reserved");
        assertThat(balance(enterprise).reserved()).isEqualTo(Money.of("5000"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String fen(Random random, int from, int below) {
        return BigDecimal.valueOf(random.nextInt(from, below), 2).toPlainString();
    }
}
