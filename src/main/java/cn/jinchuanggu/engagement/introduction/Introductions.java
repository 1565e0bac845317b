package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.ProtectedViews;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The introductions: every step after the proposal, and reading. Proposing is {@link Proposals}, lists are
 * {@link IntroductionLists}.
 *
 * <p>A step takes the introduction, asks {@link IntroductionRules}, and appends one entry, in one transaction. The same request
 * sent again with the same key changes nothing. Who may not know of an introduction is told that there is none.
 */
@Service
public class Introductions {

    private static final String KIND = "引荐";

    private final IntroductionLedger ledger;
    private final Journal journal;
    private final ProtectedViews views;

    Introductions(IntroductionLedger ledger, ProtectedViews views) {
        this.ledger = ledger;
        this.journal = ledger.journal();
        this.views = views;
    }

    /**
     * Takes a step.
     *
     * @param fields {@code version} when a change since then should be noticed, {@code why}, and what the step asks for; see
     *               {@code POST /api/introductions/{id}/{step}}
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput                     with every problem of the fields, or with what has to happen first
     * @throws Conflict                         when it is in another state or was changed in between
     * @throws cn.jinchuanggu.account.NotAllowed when the step is not for this person
     * @throws NotFound                         when there is none that this person may know of
     */
    public Introduction act(String id, IntroductionStep step, Map<String, ?> fields, Actor actor, String key) {
        return take(id, step, StepWords.read(step, fields), actor, Command.of(actor, key, List.of(step, fields)));
    }

    /**
     * Notes that negotiating has begun. Called inside the transaction of the deal that is opened, before the deal writes to its
     * own ledger.
     *
     * @param deal id of the deal
     * @throws InvalidInput when not both sides agree
     */
    public Introduction negotiate(String id, String deal, Actor actor) {
        Map<String, Object> facts = Map.of("deal", deal);
        return take(id, IntroductionStep.NEGOTIATE, new StepWords(Optional.empty(), "", facts, Optional.empty()), actor, Command.of(actor, null, facts));
    }

    /** The introduction for a program that shows nothing of it to anybody. @throws NotFound as {@link #open} */
    public Introduction getIntroduction(String id, Actor reader) {
        return ledger.find(id).filter(i -> IntroductionRules.sees(i, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /**
     * Opens the introduction to show it. That a side has seen it is noted once; that somebody was shown what another side
     * protects is noted each time.
     *
     * @throws NotFound when there is none that this person may know of
     */
    public Introduction open(String id, Actor reader) {
        return journal.inTransaction(() -> {
            journalOf(id, reader);
            Introduction introduction = getIntroduction(id, reader);
            boolean first = IntroductionRules.isPartOf(IntroductionStep.VIEW, introduction, reader)
                    && IntroductionRules.hindrance(IntroductionStep.VIEW, introduction, reader).isEmpty();
            Introduction seen = first ? ledger.append(introduction, introduction.head(), IntroductionStep.VIEW, introduction.sideOf(reader),
                    new StepWords(Optional.empty(), "", Map.of(), Optional.empty()), Command.of(reader, null, id)) : introduction;
            noteLook(seen, reader);
            return seen;
        });
    }

    /** The introduction as {@link IntroductionAgreed} tells it; empty when there is none or when not both sides agree now. */
    public Optional<IntroductionAgreed> findAgreed(String id) {
        return ledger.find(id).filter(Introduction::isDisclosed).map(IntroductionLedger::agreed);
    }

    /** Every step that is of this person's part, with what keeps them from taking it now. */
    public Map<IntroductionStep, Optional<Hindrance>> listSteps(Introduction introduction, Actor actor) {
        Map<IntroductionStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(IntroductionStep.values()).filter(s -> s.hasAddress() && IntroductionRules.isPartOf(s, introduction, actor))
                .forEach(s -> steps.put(s, IntroductionRules.hindrance(s, introduction, actor)));
        return steps;
    }

    /** Last day of the answer or consent that is awaited now; empty when nobody is awaited. */
    public Optional<LocalDate> findDueDay(Introduction introduction) {
        return ledger.dueOn(introduction);
    }

    /** What it waits for, in one sentence; empty when it waits for nobody. */
    public Optional<String> findBlock(Introduction introduction) {
        return IntroductionRules.blockedBy(introduction);
    }

    /** The match as it was when the introduction was proposed. */
    @SuppressWarnings("unchecked") // the facts of the first entry hold it as a map
    public Brief briefOf(Introduction introduction) {
        return Brief.of((Map<String, Object>) introduction.entries().getFirst().facts().get("brief"));
    }

    private Introduction take(String id, IntroductionStep step, StepWords words, Actor actor, Command command) {
        return journal.inTransaction(() -> {
            List<Entry> entries = journalOf(id, actor);
            Introduction introduction = getIntroduction(id, actor);
            if (command.findRepeated(entries).isPresent()) {
                return introduction;
            }
            IntroductionRules.hindrance(step, introduction, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (words.version().filter(v -> v != introduction.version()).isPresent()) {
                throw new Conflict("这件引荐在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            Optional<Side> side = introduction.sideOf(actor);
            return ledger.append(introduction, withContact(introduction, step, side, words), step, side, words, command);
        });
    }

    /** Takes the subject, after making sure that there is one this person may know of. */
    private List<Entry> journalOf(String id, Actor actor) {
        getIntroduction(id, actor);
        return journal.take(id);
    }

    /** Contacts come with a consent, and are forgotten when it is taken back or the introduction ends. */
    private static IntroductionHead withContact(Introduction introduction, IntroductionStep step, Optional<Side> side, StepWords words) {
        Map<Side, String> contacts = new EnumMap<>(Side.class);
        contacts.putAll(introduction.head().contacts());
        words.contact().ifPresent(c -> contacts.put(side.orElseThrow(), c));
        if (step == IntroductionStep.REVOKE) {
            contacts.remove(side.orElseThrow());
        }
        return introduction.head().withContacts(introduction.after(step, side).isOpen() ? contacts : Map.of());
    }

    private void noteLook(Introduction introduction, Actor reader) {
        Sight sight = Sight.of(introduction, reader);
        sight.protectedSides().forEach(side -> views.record(introduction.head().of(side).partyId(), introduction.id(),
                sight.contactOf(side).isPresent() ? "单位名称、联系方式" : "单位名称",
                introduction.sideOf(reader).isEmpty() && reader.has(Role.OPERATOR) ? "园区运营查看引荐" : "", reader));
    }
}
