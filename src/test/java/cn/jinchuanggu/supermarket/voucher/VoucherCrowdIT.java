package cn.jinchuanggu.supermarket.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Crowd;
import cn.jinchuanggu.Crowd.Deed;
import cn.jinchuanggu.Crowd.Done;
import cn.jinchuanggu.Crowd.Outcome;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty-two people on one voucher account and on one budget, each many times: what the history says is what the accounts hold, to the fen. */
@Tag("slow")
class VoucherCrowdIT extends VoucherLedger {

    /** Of one order: below the most that a voucher may pay of it, so that only the account can refuse. */
    private static final int MOST_FEN = 900_000;

    @Test
    void oneAccountHoldsWhatTheHistorySays() {
        budget("500000");
        Actor enterprise = enterprise();
        granted(enterprise, "60000.11");
        Queue<String> held = new ConcurrentLinkedQueue<>();
        Map<String, Money> amounts = new java.util.concurrent.ConcurrentHashMap<>();

        List<Done> history = new Crowd(Conflict.class, InvalidInput.class).run((person, random) -> {
            Money amount = new Money(BigDecimal.valueOf(random.nextInt(1, MOST_FEN), 2));
            int what = random.nextInt(4);
            String order = what < 2 ? null : held.poll();
            if (order == null) {
                return new Deed("reserve", "account", () -> {
                    String reserved = reserve(enterprise, "18000", amount.yuan().toPlainString());
                    amounts.put(reserved, amount);
                    held.add(reserved);
                    return reserved;
                });
            }
            boolean used = what == 2;
            return new Deed(used ? "use" : "release", order, () -> {
                if (used) {
                    vouchers.use(order, command(order + "use"));
                } else {
                    vouchers.release(order, command(order + "release"));
                }
                return order;
            });
        });

        VoucherBalance balance = balance(enterprise);
        Money reserved = sum(history, "reserve", amounts);
        Money used = sum(history, "use", amounts);
        assertThat(balance.used()).isEqualTo(used);
        assertThat(balance.reserved()).isEqualTo(reserved.minus(used).minus(sum(history, "release", amounts)));
        assertThat(balance.used().plus(balance.reserved()).plus(balance.free(java.time.LocalDate.now(clock)))).isEqualTo(balance.granted()).isEqualTo(Money.of("60000.11"));
        neverPassed(history, amounts, balance.granted());
        assertThat(journal.findBreak(Ledger.VOUCHER)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }

    /** At the end of each reservation: what had surely been taken and not surely been begun to be given back fits into the grant. */
    private static void neverPassed(List<Done> history, Map<String, Money> amounts, Money granted) {
        for (Done last : history) {
            Money atLeast = history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals("reserve") && d.to_us() <= last.to_us())
                    .filter(d -> history.stream().noneMatch(r -> r.deed().name().equals("release") && r.deed().key().equals(d.answer()) && r.from_us() <= last.to_us()))
                    .map(d -> amounts.get(d.answer())).reduce(Money.ZERO, Money::plus);
            assertThat(atLeast).as("seed %d at %s", Crowd.SEED, last).isLessThanOrEqualTo(granted);
        }
    }

    @Test
    void oneBudgetIsNotPassed() {
        budget("1000000.37");
        Map<String, Money> asked = new HashMap<>();
        Queue<VoucherGrant> waiting = new ConcurrentLinkedQueue<>();
        java.util.Random sums = new java.util.Random(Crowd.SEED);
        for (int i = 0; i < Math.min(200, Crowd.PEOPLE * Crowd.EACH / 2); i++) {
            VoucherGrant grant = applied(enterprise(), BigDecimal.valueOf(sums.nextInt(500_000, 4_000_000), 2).toPlainString());
            asked.put(grant.id(), grant.asked());
            waiting.add(grant);
        }
        List<VoucherGrant> all = List.copyOf(waiting);

        List<Done> history = new Crowd(Conflict.class, InvalidInput.class).run((person, random) -> {
            VoucherGrant grant = all.get(random.nextInt(all.size()));
            GrantStep step = random.nextInt(8) == 0 ? GrantStep.REFUSE : GrantStep.GRANT;
            return new Deed(step.name(), grant.id(), () -> grants.act(grant.id(), step,
                    step == GrantStep.GRANT ? Map.of("amountYuan", grant.asked().toString()) : Map.of("note", "不符合。"), OPERATOR, null));
        });

        Money granted = history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals("GRANT")).map(d -> asked.get(d.deed().key())).reduce(Money.ZERO, Money::plus);
        Budget budget = grants.budget(year, true);
        assertThat(budget.granted()).as("seed %d", Crowd.SEED).isEqualTo(granted).isLessThanOrEqualTo(budget.total());
        assertThat(history.stream().filter(d -> d.outcome() == Outcome.OK).map(d -> d.deed().key())).as("each application is decided once").doesNotHaveDuplicates();
        assertThat(journal.findBreak(Ledger.VOUCHER)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }

    private static Money sum(List<Done> history, String name, Map<String, Money> amounts) {
        return history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals(name)).map(d -> amounts.get(d.answer())).reduce(Money.ZERO, Money::plus);
    }
}
