package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.reference.Holidays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deals made by hand, without a database. The notice of {@link DealState#NOTICE_RUNNING} was published on {@link #DAY}. */
final class DealsInStates {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String SUPPLIER = "inst-q-01";
    static final String DEMANDER = "ent-q-01";
    static final String BROKER = "broker";
    static final String OBJECTOR = "objector";
    static final Ownership STATE = new Ownership(Ownership.Kind.STATE, "统一社会信用代码以 12 开头。");
    static final Ownership UNKNOWN = new Ownership(Ownership.Kind.UNKNOWN, "不知道。");
    static final Ownership OTHER = new Ownership(Ownership.Kind.OTHER, "企业。");
    static final IntroductionAgreed AGREED = new IntroductionAgreed("intro-1", "need-1", "ach-1", SUPPLIER, DEMANDER, BROKER);
    private static final Holidays HOLIDAYS = Holidays.load();

    private final List<Entry> entries = new ArrayList<>();

    /** Opened on {@link #DAY}. */
    static DealsInStates opened() {
        return new DealsInStates().then(DealStep.OPEN, Deal.facts(AGREED), BROKER, DAY);
    }

    static DealsInStates published(PriceWay way) {
        DealsInStates priced = opened().then(DealStep.NEGOTIATE, Map.of()).then(DealStep.PRICE, price(way, "5000000"));
        return way == PriceWay.AGREED ? priced.then(DealStep.PUBLISH, Map.of(DealQuestions.CHANNEL, "科研处办公室")) : priced;
    }

    static Deal in(DealState state) {
        return switch (state) {
            case OPENED -> opened().deal();
            case NEGOTIATING -> opened().then(DealStep.NDA, Map.of()).deal();
            case PRICED -> opened().then(DealStep.NEGOTIATE, Map.of()).then(DealStep.PRICE, price(PriceWay.AGREED, "5000000")).deal();
            case NOTICE_RUNNING -> published(PriceWay.AGREED).deal();
            case OBJECTION -> published(PriceWay.AGREED).then(DealStep.OBJECT, Map.of(), OBJECTOR, DAY.plusDays(3)).deal();
            case SIGNED -> published(PriceWay.AGREED).then(DealStep.SIGN, Map.of(), "enterprise", DAY.plusDays(18)).deal();
            case PERFORMING -> published(PriceWay.AGREED).then(DealStep.SIGN, Map.of()).then(DealStep.PERFORM, Map.of()).deal();
            case ACCEPTED -> published(PriceWay.AGREED).then(DealStep.SIGN, Map.of()).then(DealStep.PERFORM, Map.of()).then(DealStep.ACCEPT, Map.of()).deal();
            case COMPLETED -> published(PriceWay.AGREED).then(DealStep.SIGN, Map.of()).then(DealStep.PERFORM, Map.of()).then(DealStep.ACCEPT, Map.of())
                    .then(DealStep.COMPLETE, Map.of()).deal();
            case SHELVED -> opened().then(DealStep.SHELVE, Map.of()).deal();
            case TERMINATED -> opened().then(DealStep.TERMINATE, Map.of()).deal();
        };
    }

    static Map<String, Object> price(PriceWay way, String yuan) {
        return Map.of(DealQuestions.WAY, way.name(), DealQuestions.AMOUNT, yuan, DealQuestions.RELATED, false);
    }

    DealsInStates then(DealStep step, Map<String, Object> facts) {
        return then(step, facts, "somebody", DAY);
    }

    DealsInStates then(DealStep step, Map<String, Object> facts, String account, LocalDate day) {
        int sequence = entries.size() + 1;
        entries.add(new Entry(Ledger.DEAL, sequence, "deal-1", sequence, step.name(), account, account, day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime(),
                "", "", facts, "", "", account + sequence, ""));
        return this;
    }

    Deal deal() {
        return Deal.of("deal-1", entries);
    }

    static Situation on(Deal deal, Ownership ownership, LocalDate today) {
        return new Situation(deal, ownership, DealNotice.of(deal, HOLIDAYS, today), today);
    }
}
