package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Ledger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Introductions made by hand, without a database: a masked need of ent-q-01, an open achievement of inst-q-01. */
final class IntroductionsInStates {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Actor BROKER = actor("t-broker", null, Role.BROKER);
    static final Actor SUPPLIER = actor("t-supplier", "inst-q-01", Role.INSTITUTION);
    static final Actor DEMANDER = actor("t-demander", "ent-q-01", Role.ENTERPRISE);

    private IntroductionsInStates() {
    }

    static Actor actor(String username, String party, Role... roles) {
        return new Actor(username, username, Set.of(roles), party);
    }

    /** The need's owner is masked. The demander has viewed it, and in later states both have answered. */
    static Introduction in(IntroductionState state) {
        Introduction proposed = proposed();
        Introduction viewed = with(proposed, IntroductionStep.VIEW, Side.DEMANDER, Map.of());
        Introduction answered = answered(answered(viewed, Side.DEMANDER), Side.SUPPLIER);
        Introduction disclosed = with(with(answered, IntroductionStep.CONSENT, Side.DEMANDER, Map.of()), IntroductionStep.CONSENT, Side.SUPPLIER, Map.of());
        return switch (state) {
            case PROPOSED -> proposed;
            case VIEWED -> viewed;
            case ANSWERED -> answered;
            case DISCLOSED -> disclosed;
            case NEGOTIATING -> with(disclosed, IntroductionStep.NEGOTIATE, Side.SUPPLIER, Map.of("deal", "deal-1"));
            case SHELVED -> with(answered, IntroductionStep.SHELVE, null, Map.of());
            case REFUSED -> with(answered, IntroductionStep.REFUSE, Side.DEMANDER, Map.of(Introduction.CODE, "TOO_EARLY"));
            case WITHDRAWN -> with(answered, IntroductionStep.WITHDRAW, null, Map.of());
        };
    }

    static Introduction answered(Introduction before, Side side) {
        return with(before, IntroductionStep.ANSWER, side, Map.of("modes", List.of("TRANSFER"), "unclear", "价格怎么算？", "self", side == Side.DEMANDER ? "一家煤机企业。" : "一所学院。"));
    }

    /** The introduction with one more step. @param side null for the broker */
    static Introduction with(Introduction before, IntroductionStep step, Side side, Map<String, Object> facts) {
        IntroductionState state = before.after(step, Optional.ofNullable(side));
        Entry entry = entry(before.entries().size() + 1, step, state, side, before.entries().getLast().hash(), facts);
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.add(entry);
        return new Introduction(before.head(), entries);
    }

    private static Introduction proposed() {
        IntroductionHead head = new IntroductionHead("intro-1", new Listed("ach-1", "跑偏识别", "inst-q-01", "漳岚理工学院（示例）", false, true),
                new Listed("need-1", "皮带跑偏", "ent-q-01", "长治卫翎电子有限公司（示例）", true, true), BROKER.username(), BROKER.displayName(), Optional.empty(),
                Optional.empty(), Optional.empty(), "值得谈一次。", "没有利益关系。", "0123456789abcdef", Map.of());
        Map<String, Object> facts = new HashMap<>(Map.of("need", "need-1", "achievement", "ach-1"));
        Seal.allOf(head).forEach(s -> facts.put(s.name(), s.hash()));
        return new Introduction(head, List.of(entry(1, IntroductionStep.PROPOSE, IntroductionState.PROPOSED, null, "", facts)));
    }

    private static Entry entry(int sequence, IntroductionStep step, IntroductionState state, Side side, String before, Map<String, Object> said) {
        Map<String, Object> facts = new HashMap<>(said);
        facts.put(Introduction.STATE, state.name());
        facts.put(Introduction.BEFORE, before);
        if (side != null) {
            facts.put(Introduction.SIDE, side.name());
        }
        Actor actor = side == null ? BROKER : side == Side.SUPPLIER ? SUPPLIER : DEMANDER;
        Entry open = new Entry(Ledger.INTRODUCTION, 10L + 3 * sequence, "intro-1", sequence, step.name(), actor.username(), actor.displayName(),
                DAY.plusDays(sequence).atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(8)), "", "", facts, "previous" + sequence, "", "", "");
        return new Entry(open.ledger(), open.number(), open.subject(), open.sequence(), open.kind(), open.account(), open.person(), open.at(), "", "", open.facts(),
                open.previous(), Chain.hash(open), "", "");
    }
}
