package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.IntroductionStepTaken;
import cn.jinchuanggu.engagement.introduction.store.IntroductionStore;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the entries of introductions, keeps the node beside them, and tells others. */
@Component
class IntroductionLedger {

    private final Journal journal;
    private final IntroductionStore store;
    private final ApplicationEventPublisher events;
    private final AnswerDays days = AnswerDays.load();

    IntroductionLedger(Journal journal, IntroductionStore store, ApplicationEventPublisher events) {
        this.journal = journal;
        this.store = store;
        this.events = events;
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
        return written(new Introduction(head, List.of(entry)), false, command);
    }

    /** Appends a step to an introduction whose subject this transaction has taken. */
    Introduction append(Introduction before, IntroductionHead head, IntroductionStep step, Optional<Side> side, StepWords words, Command command) {
        Entry entry = entry(before.id(), step, before.after(step, side), side, before.entries().getLast().hash(), words.facts(), words.why(), command);
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.add(entry);
        return written(new Introduction(head, entries), before.isDisclosed(), command);
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

    private Introduction written(Introduction introduction, boolean disclosedBefore, Command command) {
        store.update(introduction, dueOn(introduction), IntroductionRules.blockedBy(introduction));
        IntroductionStep step = Introduction.step(introduction.entries().getLast());
        if (step != IntroductionStep.VIEW) {
            events.publishEvent(told(introduction, step, command.actor()));
        }
        if (introduction.isDisclosed() && !disclosedBefore) {
            events.publishEvent(agreed(introduction));
        }
        return introduction;
    }

    private IntroductionStepTaken told(Introduction introduction, IntroductionStep step, Actor actor) {
        IntroductionHead head = introduction.head();
        List<String> parties = Arrays.stream(Side.values()).map(s -> head.of(s).partyId()).filter(p -> !actor.actsFor(p)).toList();
        return new IntroductionStepTaken(introduction.id(), step.name(), step.label(), parties,
                Stream.ofNullable(head.broker().orElse(null)).filter(a -> !a.equals(actor.username())).toList(), dueOn(introduction).orElse(null));
    }

    static IntroductionAgreed agreed(Introduction introduction) {
        IntroductionHead head = introduction.head();
        return new IntroductionAgreed(introduction.id(), head.need().listingId(), head.achievement().listingId(), head.achievement().partyId(),
                head.need().partyId(), head.broker().orElse(null));
    }
}
