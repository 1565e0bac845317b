package cn.jinchuanggu.cockpit.residency.web;

import cn.jinchuanggu.cockpit.residency.Residencies;
import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.cockpit.residency.ResidencyStep;
import cn.jinchuanggu.journal.Entry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * A residency as pages and programs read it.
 *
 * @param through last day; null when none is agreed
 * @param parkId  null when it is not said
 * @param entries what happened, in its order; empty in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResidencyView(String id, String partyId, String party, boolean illustrative, String agreement, LocalDate from, LocalDate through, String parkId,
        String park, String state, String stateLabel, String tone, int version, List<ResidencyEvent> entries) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What happened. @param facts what was registered by it */
    public record ResidencyEvent(String label, String at, String person, String why, String facts) {
    }

    static ResidencyView of(Residency residency, Residencies residencies) {
        return of(residency, residencies.today(), residencies.listEntries(residency).stream().map(ResidencyView::entry).toList());
    }

    /** Without what happened, for lists. */
    static ResidencyView inList(Residency residency, LocalDate today) {
        return of(residency, today, List.of());
    }

    private static ResidencyView of(Residency r, LocalDate today, List<ResidencyEvent> entries) {
        Residency.State state = r.state(today);
        return new ResidencyView(r.id(), r.partyId(), r.partyName(), r.illustrative(), r.agreement(), r.from(), r.through().orElse(null),
                r.park().map(Park::id).orElse(null), r.park().map(Park::name).orElse(null), state.name(), state.label(), state.tone(), r.version(), entries);
    }

    private static ResidencyEvent entry(Entry entry) {
        Map<String, Object> facts = entry.facts();
        String told = "协议 " + facts.get("agreement") + "，自 " + facts.get("from") + (facts.containsKey("through") ? " 至 " + facts.get("through") : "");
        return new ResidencyEvent(ResidencyStep.valueOf(entry.kind()).label(), entry.at().format(MINUTE), entry.person(), entry.why(), told);
    }
}
