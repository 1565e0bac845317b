package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.matching.feedback.Said;
import cn.jinchuanggu.matching.feedback.Verdict;
import cn.jinchuanggu.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the entries of introductions and keeps the node beside them. */
@Component
class IntroductionLedger {

    private static final Logger log = LoggerFactory.getLogger(IntroductionLedger.class);

    private final Journal journal;
    private final IntroductionStore store;
    private final Feedback feedback;
    private final AnswerDays days = AnswerDays.load();

    IntroductionLedger(Journal journal, IntroductionStore store, Feedback feedback) {
        this.journal = journal;
        this.store = store;
        this.feedback = feedback;
    }

    Journal journal() {
        return journal;
    }

    IntroductionStore store() {
        return store;
    }

    Optional<Introduction> find(String id) {
        return store.find(id).map(head -> new Introduction(head, journal.listEntries(id)));
    }

    /** Opens the book of a new introduction, whose subject this transaction has taken. */
    Introduction open(IntroductionHead head, Map<String, ?> facts, Command command) {
        Entry entry = entry(head.id(), IntroductionStep.PROPOSE, IntroductionState.PROPOSED, head.proposerSide(), "", facts, "", command);
        store.create(head, entry.at());
        return written(new Introduction(head, List.of(entry)));
    }

    /** Appends a step to an introduction whose subject this transaction has taken. */
    Introduction append(Introduction before, IntroductionHead head, IntroductionStep step, Optional<Side> side, StepWords words, Command command) {
        Entry entry = entry(before.id(), step, before.after(step, side), side, before.entries().getLast().hash(), words.facts(), words.why(), command);
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.add(entry);
        Introduction changed = written(new Introduction(head, entries));
        verdict(entry).ifPresent(v -> tellRanking(changed, v, entry.why(), command.actor()));
        return changed;
    }

    Optional<LocalDate> dueOn(Introduction introduction) {
        return introduction.dueOn(days);
    }

    private Entry entry(String id, IntroductionStep step, IntroductionState state, Optional<Side> side, String before, Map<String, ?> said, String why, Command command) {
        Map<String, Object> facts = new HashMap<>(said);
        facts.put(Introduction.STATE, state.name());
        facts.put(Introduction.BEFORE, before);
        side.ifPresent(s -> facts.put(Introduction.SIDE, s.name()));
        return journal.append(Ledger.INTRODUCTION, id, step.name(), facts, why, command);
    }

    private Introduction written(Introduction introduction) {
        store.update(introduction, dueOn(introduction), IntroductionRules.blockedBy(introduction));
        return introduction;
    }

    /** An answer speaks for the match, a refusal against it; both count in later rankings. */
    private static Optional<Verdict> verdict(Entry entry) {
        return switch (Introduction.step(entry)) {
            case ANSWER -> Optional.of(Verdict.accepted());
            case REFUSE -> RefusalCode.find((String) entry.facts().get(Introduction.CODE)).map(Verdict::refused);
            case PROPOSE, VIEW, CONSENT, REVOKE, NEGOTIATE, WITHDRAW, SHELVE, RESUME -> Optional.empty();
        };
    }

    private void tellRanking(Introduction introduction, Verdict verdict, String note, Actor actor) {
        IntroductionHead head = introduction.head();
        try {
            feedback.record(new Said(head.need().listingId(), head.achievement().listingId(), verdict, actor.partyId(), note), actor, null);
        } catch (NotFound e) {
            log.debug("Introduction {} is about a listing that is not public any more; its ranking learns nothing", introduction.id());
        }
    }

    static IntroductionAgreed agreed(Introduction introduction) {
        IntroductionHead head = introduction.head();
        return new IntroductionAgreed(introduction.id(), head.need().listingId(), head.achievement().listingId(), head.achievement().partyId(),
                head.need().partyId(), head.broker().orElse(null));
    }
}
