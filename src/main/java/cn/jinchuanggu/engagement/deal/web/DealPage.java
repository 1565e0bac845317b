package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealEvent;
import cn.jinchuanggu.engagement.deal.DealNotice;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.deal.Guard;
import cn.jinchuanggu.engagement.deal.Ownership;
import cn.jinchuanggu.engagement.deal.Price;
import cn.jinchuanggu.engagement.deal.Situation;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.listing.Hindrance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deal for its page, in Chinese words.
 *
 * @param price    null while there is none
 * @param notice   until when it runs, or that it stands still; null while the price is not published
 * @param contract null while nothing is signed
 * @param late     who is late; null when nobody is
 * @param mayWrite whether the reader may write the contract now
 * @param open     steps that the reader may take now, but signing, which has a page of its own
 * @param closed   steps of the reader's part that they may not take now, with why
 */
public record DealPage(String id, String state, String tone, int version, String introductionId, String needId, String achievementId, Map<String, String> names,
        String supplierPartyId, String buyerPartyId, Ownership ownership, PriceView price, String notice, boolean objection, ContractView contract, LocalDate dueOn,
        String late, List<Guard> guards, boolean mayWrite, List<StepForm> open, List<ClosedStep> closed, List<EventLine> events) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record PriceView(String way, String amount, String related) {
    }

    public record ContractView(String id, String state, String tone) {
    }

    public record ClosedStep(String label, String sentence) {
    }

    /** @param facts what the step said, one answer to a line */
    public record EventLine(String label, String state, String person, String at, String note, List<String> facts) {
    }

    /** @param names of the achievement, the need and the parties, by id */
    static DealPage of(Deal deal, Deals deals, Map<String, String> names, Actor reader) {
        Situation situation = deals.situation(deal);
        Map<DealStep, Optional<Hindrance>> steps = deals.listSteps(situation, reader);
        return new DealPage(deal.id(), deal.state().label(), deal.state().tone(), deal.version(), deal.introductionId(), deal.needId().orElse(null),
                deal.achievementId(), names, deal.supplierPartyId(), deal.buyerPartyId(), situation.ownership(), deal.price().map(DealPage::price).orElse(null),
                situation.notice().map(n -> n.objection() ? "有 " + deal.openObjections().size() + " 件异议没有处理，计时暂停，合同不能签订。" : n.sentence()).orElse(null),
                situation.notice().filter(DealNotice::objection).isPresent(), deals.findContract(deal, reader).map(DealPage::contract).orElse(null),
                situation.dueOn().orElse(null), situation.late().orElse(null), deals.listGuards(situation), steps.containsKey(DealStep.SIGN) && steps.get(DealStep.SIGN).isEmpty(),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty() && e.getKey() != DealStep.SIGN).map(e -> form(e.getKey(), deals)).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                deal.events().stream().map(e -> line(e, deal, deals, reader)).toList());
    }

    private static PriceView price(Price price) {
        return new PriceView(price.way().label(), price.amount().display(), price.related() ? "有：" + price.relation() : "声明没有");
    }

    private static ContractView contract(Contract contract) {
        return new ContractView(contract.id(), contract.state().label(), contract.state().tone());
    }

    private static EventLine line(DealEvent event, Deal deal, Deals deals, Actor reader) {
        return new EventLine(event.step().label(), event.state().label(), deals.personOf(event, deal, reader), event.at().format(MINUTE), event.note(),
                StepForm.lines(deals.listQuestions(event.step()), event.answers()));
    }

    private static StepForm form(DealStep step, Deals deals) {
        return StepForm.of(step.path(), step.label(), step.isDanger(), deals.listQuestions(step), deals.getWords(step));
    }
}
