package cn.jinchuanggu.engagement.mandate.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateState;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Hindrance;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mandate as pages and programs read it.
 *
 * @param listingId the achievement or need; null for all that the party lists
 * @param steps     what is of the reader's part, with what keeps the reader from it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandateView(String id, String state, String stateLabel, String tone, int version, String partyId, String party, String broker, String listingId,
        LocalDate from, LocalDate through, String fee, String conflict, List<StepView> steps, List<EntryView> entries) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A step. @param hindrance null when it can be taken now */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(String step, String label, boolean danger, String hindrance) {
    }

    /** What happened. */
    public record EntryView(int sequence, String step, String label, String at, String person, String why) {
    }

    static MandateView of(Mandate mandate, Mandates mandates, Actor reader) {
        return of(mandate, mandates, mandates.listSteps(mandate, reader).entrySet().stream().map(MandateView::step).toList(),
                mandates.listEntries(mandate).stream().map(MandateView::entry).toList());
    }

    /** Without steps and entries, for lists. */
    static MandateView inList(Mandate mandate, Mandates mandates) {
        return of(mandate, mandates, List.of(), List.of());
    }

    /** Steps that the reader may take now. */
    public List<StepView> open() {
        return steps.stream().filter(s -> s.hindrance() == null).toList();
    }

    /** Steps of the reader's part that cannot be taken now, each with why. */
    public List<StepView> closed() {
        return steps.stream().filter(s -> s.hindrance() != null).toList();
    }

    private static MandateView of(Mandate m, Mandates mandates, List<StepView> steps, List<EntryView> entries) {
        MandateState state = m.state(mandates.today());
        return new MandateView(m.id(), state.name(), state.label(), state.tone(), m.version(), m.partyId(), m.partyName(), m.brokerName(), m.listing().orElse(null),
                m.days().from(), m.days().through(), m.fee(), m.conflict(), steps, entries);
    }

    private static StepView step(Map.Entry<MandateStep, Optional<Hindrance>> step) {
        return new StepView(step.getKey().path(), step.getKey().label(), step.getKey().ends(), step.getValue().map(Hindrance::sentence).orElse(null));
    }

    private static EntryView entry(Entry entry) {
        MandateStep step = MandateStep.valueOf(entry.kind());
        return new EntryView(entry.sequence(), step.path(), step.label(), entry.at().format(MINUTE), entry.person(), entry.why());
    }
}
