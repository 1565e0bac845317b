package cn.jinchuanggu.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Crowd;
import cn.jinchuanggu.Crowd.Deed;
import cn.jinchuanggu.Crowd.Done;
import cn.jinchuanggu.Crowd.Outcome;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirty-two people on one limit of 第九条: approved, paid and paid back in any order, the account holds what the history says and never more than the limit. */
@Tag("slow")
class ClaimCrowdIT extends ClaimLedger {

    @Autowired
    CapStore caps;

    @Test
    void theLimitIsKeptWhateverThirtyTwoPeopleDo() {
        Random sums = new Random(Crowd.SEED);
        int achievement = next();
        List<Claim> claims9 = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            claims9.add(onNotice(draft(next(), Facts09.transfer("CROWD-" + achievement + "-" + i, "成果" + achievement)), BigDecimal.valueOf(sums.nextInt(2_500_000, 5_000_000), 2).toPlainString()));
        }
        clock.pass(8);
        String today = clock.instant().toString().substring(0, 10);
        CapUse cap = claims9.getFirst().computed().caps().getFirst();

        List<Done> history = new Crowd(Conflict.class, InvalidInput.class, NotAllowed.class).run((person, random) -> {
            Claim claim = claims9.get(random.nextInt(claims9.size()));
            ClaimStep step = List.of(ClaimStep.APPROVE, ClaimStep.PAY, ClaimStep.RECOVER).get(random.nextInt(3));
            Map<String, Object> fields = switch (step) {
                case PAY -> Map.of("document", "凭证", "day", today);
                case RECOVER -> Map.of("amountYuan", claim.decidedAmount().orElseThrow().toString(), "note", "核减。", "document", "文号");
                default -> Map.of();
            };
            return new Deed(step.name(), claim.id(), () -> act(claim, step, FINANCE, fields).version());
        });

        Money standing = sum(history, "APPROVE", claims9).minus(sum(history, "RECOVER", claims9));
        assertThat(caps.sums(List.of(cap.account())).getOrDefault(cap.account(), Money.ZERO)).as("seed %d", Crowd.SEED).isEqualTo(standing).isLessThanOrEqualTo(cap.limit());
        neverPassed(history, claims9, cap.limit());
        assertThat(checks.run().failing()).isEmpty();
    }

    private static void neverPassed(List<Done> history, List<Claim> claims, Money limit) {
        List<Done> done = history.stream().filter(d -> d.outcome() == Outcome.OK).toList();
        for (Done last : done) {
            Money atLeast = done.stream().filter(d -> d.deed().name().equals("APPROVE") && d.to_us() <= last.to_us())
                    .filter(d -> done.stream().noneMatch(r -> r.deed().name().equals("RECOVER") && r.deed().key().equals(d.deed().key()) && r.from_us() <= last.to_us()))
                    .map(d -> amount(d, claims)).reduce(Money.ZERO, Money::plus);
            assertThat(atLeast).as("seed %d at %s", Crowd.SEED, last).isLessThanOrEqualTo(limit);
        }
    }

    private static Money sum(List<Done> history, String name, List<Claim> claims) {
        return history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals(name)).map(d -> amount(d, claims)).reduce(Money.ZERO, Money::plus);
    }

    private static Money amount(Done done, List<Claim> claims) {
        return claims.stream().filter(c -> c.id().equals(done.deed().key())).findFirst().orElseThrow().decidedAmount().orElseThrow();
    }
}
