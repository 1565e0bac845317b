package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealEvent;
import cn.jinchuanggu.engagement.deal.DealNotice;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.deal.Guard;
import cn.jinchuanggu.engagement.deal.Ownership;
import cn.jinchuanggu.engagement.deal.Price;
import cn.jinchuanggu.engagement.deal.Situation;
import cn.jinchuanggu.listing.Hindrance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A deal as JSON. Money is a decimal string in yuan with two decimals.
 *
 * @param version    to be sent with a step when a change since should be noticed
 * @param price      null while there is none
 * @param notice     null while the price is not published
 * @param contractId null while nothing is signed
 * @param dueOn      last day of what is awaited; null for none
 * @param late       who is late, in Chinese; null when nobody is
 * @param guards     what must hold before the contract is signed
 * @param steps      what this caller may do now, and what keeps them from the rest of their part
 */
record DealAnswer(String id, String state, String stateLabel, int version, String introductionId, String needId, String achievementId,
        String supplierPartyId, String demanderPartyId, String buyerPartyId, OwnershipAnswer ownership, PriceAnswer price, NoticeAnswer notice,
        String contractId, LocalDate dueOn, String late, List<Guard> guards, List<StepAnswer> steps, List<EventAnswer> events) {

    record OwnershipAnswer(Ownership.Kind kind, String label, String reason) {
    }

    record PriceAnswer(String way, String wayLabel, String amount, boolean relatedParty, String relation, String document) {
    }

    /** @param through null when the holidays of the year are not known */
    record NoticeAnswer(LocalDate from, LocalDate through, LocalDate earliestContract, int days, String channel, boolean objectionOpen, boolean passed, String sentence) {

        static NoticeAnswer of(DealNotice notice, LocalDate today) {
            return new NoticeAnswer(notice.from(), notice.through().orElse(null), notice.earliestContract().orElse(null), notice.days(), notice.channel(),
                    notice.objection(), notice.hasPassed(today), notice.sentence());
        }
    }

    /** @param hindrance null when it may be done now */
    record StepAnswer(String step, String label, String hindrance) {
    }

    /** @param account user name; null for those who do not run the platform */
    record EventAnswer(int sequence, String step, String label, String state, String stateLabel, String person, String account, OffsetDateTime at,
            String note, Map<String, Object> answers) {

        static EventAnswer of(DealEvent event, String person, Actor reader) {
            return new EventAnswer(event.sequence(), event.step().path(), event.step().label(), event.state().name(), event.state().label(), person,
                    reader.has(Role.OPERATOR) ? event.account() : null, event.at(), event.note(), event.answers());
        }
    }

    static DealAnswer of(Deal deal, Deals deals, Actor reader) {
        Situation situation = deals.situation(deal);
        return new DealAnswer(deal.id(), deal.state().name(), deal.state().label(), deal.version(), deal.introductionId(), deal.needId().orElse(null),
                deal.achievementId(), deal.supplierPartyId(), deal.demanderPartyId(), deal.buyerPartyId(),
                new OwnershipAnswer(situation.ownership().kind(), situation.ownership().kind().label(), situation.ownership().reason()),
                deal.price().map(DealAnswer::price).orElse(null), situation.notice().map(n -> NoticeAnswer.of(n, situation.today())).orElse(null),
                deals.findContract(deal, reader).map(Contract::id).orElse(null), situation.dueOn().orElse(null), situation.late().orElse(null), deals.listGuards(situation),
                deals.listSteps(situation, reader).entrySet().stream().map(e -> new StepAnswer(e.getKey().path(), e.getKey().label(),
                        e.getValue().map(Hindrance::sentence).orElse(null))).toList(), events(deal, deals, reader));
    }

    static List<EventAnswer> events(Deal deal, Deals deals, Actor reader) {
        return deal.events().stream().map(e -> EventAnswer.of(e, deals.personOf(e, deal, reader), reader)).toList();
    }

    private static PriceAnswer price(Price price) {
        return new PriceAnswer(price.way().name(), price.way().label(), price.amount().toFen().yuan().toPlainString(), price.related(), price.relation(), price.document());
    }
}
