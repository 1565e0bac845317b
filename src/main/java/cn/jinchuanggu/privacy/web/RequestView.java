package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.RequestState;
import cn.jinchuanggu.privacy.RequestStep;
import cn.jinchuanggu.privacy.Requests;
import cn.jinchuanggu.shared.Mask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as its page and the API show it.
 *
 * @param person who filed it; in lists only so much that two can be told apart
 * @param href   its page for this reader
 * @param left   what was kept in spite of an erasure, and why
 */
public record RequestView(String id, String kind, String kindLabel, String state, String stateLabel, String tone, String person, boolean onBehalf, String text, String expertId,
        String newName, LocalDate filedOn, LocalDate dueOn, LocalDate decidedOn, boolean overdue, int version, String href, List<OpenStep> open, List<Closed> closed,
        List<Event> events, List<String> left) {

    /** A step that can be taken now. */
    public record OpenStep(String path, String label, boolean needsWhy, boolean danger) {
    }

    /** A step that cannot be taken, and why. */
    public record Closed(String label, String sentence) {
    }

    /** What was done. */
    public record Event(String label, String state, String person, String at, String note, List<String> facts) {
    }

    static RequestView inList(PrivacyRequest request, Requests requests, Actor reader) {
        return of(request, requests, reader, Mask.name(request.account()), List.of(), List.of(), List.of(), List.of());
    }

    static RequestView full(PrivacyRequest request, Requests requests, Actor reader) {
        List<OpenStep> open = new ArrayList<>();
        List<Closed> closed = new ArrayList<>();
        for (Map.Entry<RequestStep, Optional<Hindrance>> step : requests.listSteps(request, reader).entrySet()) {
            RequestStep of = step.getKey();
            step.getValue().ifPresentOrElse(h -> closed.add(new Closed(of.label(), h.sentence())),
                    () -> open.add(new OpenStep(of.path(), of.label(), of.isByDesk(), of != RequestStep.DO)));
        }
        List<Entry> entries = requests.listEntries(request);
        return of(request, requests, reader, request.account(), open, closed, entries.stream().flatMap(e -> event(e).stream()).toList(),
                entries.stream().flatMap(e -> left(e).stream()).toList());
    }

    private static RequestView of(PrivacyRequest r, Requests requests, Actor reader, String person, List<OpenStep> open, List<Closed> closed, List<Event> events,
            List<String> left) {
        boolean own = r.account().equals(reader.username()) && !r.onBehalf();
        return new RequestView(r.id(), r.kind().name(), r.kind().label(), r.state().name(), r.state().label(), r.state().tone(), person, r.onBehalf(), r.text(),
                r.expertId().orElse(null), r.newName().orElse(null), r.filedOn(), r.dueOn(), r.decided().orElse(null), requests.isOverdue(r), r.version(),
                (own ? "/account/privacy/requests/" : "/security/privacy/") + r.id(), open, closed, events, left);
    }

    private static Optional<Event> event(Entry entry) {
        return Arrays.stream(RequestStep.values()).filter(s -> s.name().equals(entry.kind())).findFirst()
                .map(s -> new Event(s.label(), RequestState.valueOf((String) entry.facts().get("state")).label(), entry.person(),
                        entry.at().toString().substring(0, 16).replace('T', ' '), entry.why(), List.of()));
    }

    @SuppressWarnings("unchecked") // written by Erasure
    private static List<String> left(Entry entry) {
        return (List<String>) entry.facts().getOrDefault("left", List.of());
    }
}
