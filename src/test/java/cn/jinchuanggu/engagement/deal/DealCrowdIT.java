package cn.jinchuanggu.engagement.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Crowd;
import cn.jinchuanggu.Crowd.Deed;
import cn.jinchuanggu.Crowd.Done;
import cn.jinchuanggu.Crowd.Outcome;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty-two people on one deal, each many times: every change is one entry, in the order of the table, and the last price is the one that counts. */
@Tag("slow")
class DealCrowdIT extends DealDesk {

    private static final List<DealStep> STEPS = List.of(DealStep.NDA, DealStep.NEGOTIATE, DealStep.PRICE, DealStep.PRICE, DealStep.PUBLISH, DealStep.SHELVE, DealStep.REOPEN,
            DealStep.EVALUATE, DealStep.OBJECT, DealStep.DISMISS);

    @Test
    void everyChangeIsOneEntryInTheOrderOfTheTable() {
        Deal deal = opened();

        List<Done> history = new Crowd(Conflict.class, InvalidInput.class, NotAllowed.class, NotFound.class).run((person, random) -> {
            DealStep step = STEPS.get(random.nextInt(STEPS.size()));
            String price = random.nextInt(1, 999) + "." + random.nextInt(10, 99) + "万元";
            Map<String, Object> fields = switch (step) {
                case NDA -> NDA;
                case PRICE -> Map.of("way", "AGREED", "amountYuan", price, "relatedParty", "否");
                case PUBLISH -> NOTICE;
                case SHELVE -> Map.of("code", "TIMING");
                case EVALUATE -> Map.of("body", "评价中心（示例）", "marketScore", 80);
                case DISMISS, OBJECT -> Map.of("note", "说明。");
                default -> Map.of();
            };
            return new Deed(step.name(), deal.id(), () -> {
                if (step == DealStep.OBJECT) {
                    deals.object(deal.id(), fields, STRANGER, null);
                    return step;
                }
                return act(deal, step, SUPPLIER, fields).version();
            });
        });

        Deal after = deals.getDeal(deal.id(), OPERATOR);
        List<DealEvent> events = after.events();
        long changes = history.stream().filter(d -> d.outcome() == Outcome.OK).count();
        assertThat(after.version() - 1L).as("seed %d", Crowd.SEED).isEqualTo(changes);
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).step().isPossibleIn(events.get(i - 1).state())).as("%s after %s", events.get(i).step(), events.get(i - 1).state()).isTrue();
        }
        for (DealStep step : DealStep.values()) {
            assertThat(events.stream().filter(e -> e.step() == step).count()).as("entries of %s", step)
                    .isEqualTo(history.stream().filter(d -> d.outcome() == Outcome.OK && d.deed().name().equals(step.name())).count() + (step == DealStep.OPEN ? 1 : 0));
        }
        assertThat(journal.findBreak(Ledger.DEAL)).isEmpty();
        assertThat(checks.run().failing()).isEmpty();
    }
}
