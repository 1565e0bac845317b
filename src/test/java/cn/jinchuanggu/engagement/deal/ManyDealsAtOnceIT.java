package cn.jinchuanggu.engagement.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.AtOnce;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
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

/** Sixty people at the same moment: one contract, one deal for an introduction, and every change is one entry. */
@Tag("slow")
class ManyDealsAtOnceIT extends DealDesk {

    private static final int PEOPLE = 60;
    private static final long SEED = 20260302L;

    @AfterEach
    void theGraphPassesItsChecksAndTheLedgersAreWhole() {
        assertThat(checks.run().failing()).isEmpty();
        assertThat(journal.findBreak(Ledger.DEAL)).isEmpty();
        assertThat(journal.findBreak(Ledger.CONTRACT)).isEmpty();
    }

    @Test
    void twoSidesSignManyTimesAndThereIsOneContract() {
        Deal deal = published();
        clock.pass(18);
        Map<String, Object> contract = contract(today());

        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> act(deal, DealStep.SIGN, i % 2 == 0 ? SUPPLIER : DEMANDER, contract)).toList());

        assertThat(answers).filteredOn(Deal.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Conflict.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(deals.getDeal(deal.id(), OPERATOR).version()).isEqualTo(deal.version() + 1);
        assertThat(deals.findContract(deal, SUPPLIER).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void sixtyClicksOfOneSignatureAreOneContractAndOneAnswer() {
        Deal deal = published();
        clock.pass(18);
        Map<String, Object> contract = contract(today());

        List<Object> answers = AtOnce.run(Collections.nCopies(PEOPLE, () -> deals.act(deal.id(), DealStep.SIGN, contract, DEMANDER, "one click")));

        assertThat(answers).allMatch(Deal.class::isInstance);
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(deals.getDeal(deal.id(), OPERATOR).events()).extracting(DealEvent::step).containsOnlyOnce(DealStep.SIGN);
    }

    @Test
    void sixtyPeopleOpenOneDealForOneIntroduction() {
        IntroductionAgreed agreed = new IntroductionAgreed("intro-deal-many", "need-t-01", "ach-t-01", "inst-t-01", "ent-t-01", "d-broker");

        List<Object> answers = AtOnce.run(IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> deals.open(agreed, i % 2 == 0 ? SUPPLIER : BROKER, null)).toList());

        assertThat(answers.stream().distinct()).singleElement().isInstanceOf(Deal.class);
    }

    /** Either there is a new price, and the objection to the old one is told so, or the objection comes first and stops the new price; never both. */
    @Test
    void anObjectionOnTheLastDayRacesTheRepricing() {
        Deal deal = published();
        clock.pass(15);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean objects = i % 2 == 0;
            work.add(() -> objects ? object(deal) : act(deal, DealStep.PRICE, SUPPLIER, PRICE));
        }

        List<Object> answers = AtOnce.run(work);

        Deal after = deals.getDeal(deal.id(), OPERATOR);
        assertThat(answers).allSatisfy(a -> assertThat(a).isInstanceOfAny(Deal.class, Conflict.class, NotFound.class));
        assertThat(after.state()).isIn(DealState.PRICED, DealState.OBJECTION);
        assertThat(after.findLast(DealStep.OBJECT).isPresent()).isEqualTo(after.state() == DealState.OBJECTION);
    }

    private Deal object(Deal deal) {
        deals.object(deal.id(), Map.of("note", "价格偏低。"), STRANGER, null);
        return deal;
    }

    @Test
    void whateverSixtyPeopleDoToFiveDealsEveryChangeIsOneEntry() {
        Random random = new Random(SEED);
        List<Deal> five = IntStream.range(0, 5).mapToObj(i -> opened()).toList();
        List<DealStep> steps = List.of(DealStep.NDA, DealStep.PRICE, DealStep.PUBLISH, DealStep.SHELVE, DealStep.REOPEN, DealStep.EVALUATE);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE * 5; i++) {
            Deal deal = five.get(random.nextInt(five.size()));
            DealStep step = steps.get(random.nextInt(steps.size()));
            Map<String, Object> fields = switch (step) {
                case NDA -> NDA;
                case PRICE -> PRICE;
                case PUBLISH -> NOTICE;
                case SHELVE -> Map.of("code", "TIMING");
                case EVALUATE -> Map.of("body", "评价中心（示例）", "marketScore", 80);
                default -> Map.of();
            };
            work.add(() -> act(deal, step, SUPPLIER, fields));
        }

        List<Object> answers = AtOnce.run(work);

        assertThat(answers).as("seed %d", SEED).allSatisfy(a -> assertThat(a).isInstanceOfAny(Deal.class, Conflict.class, InvalidInput.class, NotAllowed.class));
        long changes = answers.stream().filter(Deal.class::isInstance).count();
        assertThat(five.stream().mapToInt(d -> deals.getDeal(d.id(), OPERATOR).version() - 1).sum()).isEqualTo((int) changes).isPositive();
        five.forEach(d -> {
            List<DealEvent> events = deals.getDeal(d.id(), OPERATOR).events();
            for (int i = 1; i < events.size(); i++) {
                assertThat(events.get(i).step().isPossibleIn(events.get(i - 1).state())).as("%s after %s", events.get(i).step(), events.get(i - 1).state()).isTrue();
            }
        });
    }
}
