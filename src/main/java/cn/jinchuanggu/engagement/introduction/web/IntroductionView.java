package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Answer;
import cn.jinchuanggu.engagement.introduction.Brief;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionHead;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.engagement.introduction.Listed;
import cn.jinchuanggu.engagement.introduction.Side;
import cn.jinchuanggu.engagement.introduction.Sight;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.listing.Hindrance;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An introduction as pages and programs read it: what the reader's rung of the ladder shows, and nothing else.
 *
 * @param proposedBy the person, or only the side when it is not shown
 * @param byBroker   whether a broker or operator proposed it
 * @param disclosed  whether both sides know each other now
 * @param mySide     SUPPLIER or DEMANDER; null for others
 * @param dueOn      last day of what is awaited; null when nobody is awaited
 * @param blockedBy  what it waits for; null when it waits for nobody
 * @param steps      what is of the reader's part, with what keeps the reader from it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntroductionView(String id, String state, String stateLabel, String tone, int version, String proposedBy, boolean byBroker, String mandateId,
        String message, String conflict, Brief brief, SideView supplier, SideView demander, boolean disclosed, String mySide, LocalDate dueOn, String blockedBy,
        String refusal, List<StepView> steps, List<EntryView> entries) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * One side.
     *
     * @param title   public title of what it brings
     * @param href    page of what it brings
     * @param partyId null while it is not shown
     * @param name    that it is not shown, while it is not
     * @param contact null before both agreed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SideView(String side, String label, String listingId, String title, String href, boolean illustrative, String partyId, String name,
            boolean viewed, AnswerView answer, boolean consents, String contact) {
    }

    /** What a side answered. @param self null while the side is not shown */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerView(List<String> modes, String unclear, String self) {
    }

    /** A step. @param hindrance null when it can be taken now */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(String step, String label, boolean danger, String hindrance) {
    }

    /** What happened. @param note the coded reason of a refusal; null for other steps */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryView(int sequence, String step, String label, String stateLabel, String at, String person, String why, String note) {
    }

    static IntroductionView of(Introduction introduction, Introductions introductions, Actor reader) {
        IntroductionHead head = introduction.head();
        Sight sight = Sight.of(introduction, reader);
        Entry first = introduction.entries().getFirst();
        return new IntroductionView(introduction.id(), introduction.state().name(), introduction.state().label(), introduction.state().tone(), introduction.version(),
                sight.personOf(first), head.broker().isPresent(), head.mandate().orElse(null), sight.text(head.message()), sight.text(head.conflict()),
                introductions.briefOf(introduction), side(Side.SUPPLIER, introduction, sight), side(Side.DEMANDER, introduction, sight), introduction.isDisclosed(),
                introduction.sideOf(reader).map(Enum::name).orElse(null), introductions.findDueDay(introduction).orElse(null),
                introductions.findBlock(introduction).orElse(null), introduction.refusal().map(RefusalCode::label).orElse(null),
                introductions.listSteps(introduction, reader).entrySet().stream().map(IntroductionView::step).toList(),
                introduction.entries().stream().map(e -> entry(e, sight)).toList());
    }

    /** Steps that the reader may take now. */
    public List<StepView> open() {
        return steps.stream().filter(s -> s.hindrance() == null).toList();
    }

    /** Steps of the reader's part that cannot be taken now, each with why. */
    public List<StepView> closed() {
        return steps.stream().filter(s -> s.hindrance() != null).toList();
    }

    /** Both sides, the supplier first. */
    public List<SideView> sides() {
        return Arrays.asList(supplier, demander);
    }

    private static SideView side(Side side, Introduction introduction, Sight sight) {
        Listed listed = introduction.head().of(side);
        String href = (side == Side.SUPPLIER ? "/achievements/" : "/needs/") + listed.listingId();
        return new SideView(side.name(), side.label(), listed.listingId(), listed.title(), href, listed.illustrative(), sight.idOf(side).orElse(null), sight.nameOf(side),
                introduction.hasViewed(side), introduction.findAnswer(side).map(a -> answer(a, side, sight)).orElse(null), introduction.consents(side),
                sight.contactOf(side).orElse(null));
    }

    private static AnswerView answer(Answer answer, Side side, Sight sight) {
        return new AnswerView(answer.modes().stream().map(CooperationMode::label).toList(), sight.text(answer.unclear()), sight.names(side) ? sight.text(answer.self()) : null);
    }

    private static StepView step(Map.Entry<IntroductionStep, Optional<Hindrance>> step) {
        return new StepView(step.getKey().path(), step.getKey().label(), step.getKey().takesBack(), step.getValue().map(Hindrance::sentence).orElse(null));
    }

    private static EntryView entry(Entry entry, Sight sight) {
        IntroductionStep step = Introduction.step(entry);
        String note = Optional.ofNullable((String) entry.facts().get("code")).flatMap(RefusalCode::find).map(RefusalCode::label).orElse(null);
        return new EntryView(entry.sequence(), step.path(), step.label(), Introduction.state(entry).label(), entry.at().format(MINUTE), sight.personOf(entry),
                sight.text(entry.why()), note);
    }
}
