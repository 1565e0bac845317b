package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A challenge: the sum of its events.
 *
 * @param id     the number by which people name it
 * @param events in their order, at least one
 */
public record Challenge(String id, List<ChallengeEvent> events) {

    static final String PUBLISHER = "publisherPartyId";
    static final String PUBLISHER_NAME = "publisherName";
    static final String ILLUSTRATIVE = "illustrative";
    static final String TERMS = "terms";

    public Challenge {
        events = List.copyOf(events);
    }

    /** What the entries about a challenge make of it; at least one. */
    static Challenge of(String id, List<Entry> entries) {
        List<ChallengeEvent> events = new ArrayList<>();
        ChallengeState state = null;
        for (Entry entry : entries) {
            ChallengeEvent event = ChallengeEvent.of(entry, state);
            state = event.state();
            events.add(event);
        }
        return new Challenge(id, events);
    }

    public ChallengeState state() {
        return events.getLast().state();
    }

    /** How many events it has that are not sealed; a change names the version it was made for. */
    public int version() {
        return (int) events.stream().filter(e -> !ChallengeStep.SEALED.contains(e.step())).count();
    }

    /** The last event that is not sealed. */
    ChallengeEvent lastOpen() {
        return events.reversed().stream().filter(e -> !ChallengeStep.SEALED.contains(e.step())).findFirst().orElseThrow();
    }

    public String publisherPartyId() {
        return events.getFirst().text(PUBLISHER).orElseThrow();
    }

    /** The name of the publisher when it raised the challenge. */
    public String publisherName() {
        return events.getFirst().text(PUBLISHER_NAME).orElseThrow();
    }

    /** Invented to show how the platform works. */
    public boolean illustrative() {
        return Boolean.TRUE.equals(events.getFirst().answers().get(ILLUSTRATIVE));
    }

    /** What it asks for and offers, as last written. */
    @SuppressWarnings("unchecked") // as Challenges wrote it
    public Terms terms() {
        return Terms.of((Map<String, Object>) findLast(ChallengeStep.RAISE, ChallengeStep.REVISE).orElseThrow().answers().get(TERMS));
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return has(ChallengeStep.PUBLISH);
    }

    /** Whether publisher and panel may read the applications. */
    public boolean isUnsealed() {
        return has(ChallengeStep.UNSEAL);
    }

    public boolean has(ChallengeStep step) {
        return findLast(step).isPresent();
    }

    /** The last event of these steps. */
    public Optional<ChallengeEvent> findLast(ChallengeStep... steps) {
        return events.reversed().stream().filter(e -> Arrays.asList(steps).contains(e.step())).findFirst();
    }

    /** Every application, those that were withdrawn too, by number. */
    List<Application> allApplications() {
        Map<Integer, Application> all = new LinkedHashMap<>();
        for (ChallengeEvent e : events) {
            switch (e.step()) {
                case APPLY -> all.put(all.size() + 1, new Application(all.size() + 1, e.text(Keys.PARTY).orElseThrow(), e.text(Keys.PARTY_NAME).orElseThrow(),
                        e.text(Keys.PAPER).orElseThrow(), e.at(), false));
                case AMEND -> all.computeIfPresent(e.number(Keys.APPLICATION).orElseThrow(), (n, a) ->
                        new Application(n, a.partyId(), a.partyName(), e.text(Keys.PAPER).orElseThrow(), e.at(), false));
                case WITHDRAW -> all.computeIfPresent(e.number(Keys.APPLICATION).orElseThrow(), (n, a) ->
                        new Application(n, a.partyId(), a.partyName(), a.paper(), e.at(), true));
                default -> { } // says nothing of applications
            }
        }
        return List.copyOf(all.values());
    }

    /** The applications that stand, by number. */
    List<Application> applications() {
        return allApplications().stream().filter(a -> !a.withdrawn()).toList();
    }

    /** The application of this person's unit that stands. */
    Optional<Application> applicationOf(Actor actor) {
        return applications().stream().filter(a -> actor.actsFor(a.partyId())).findFirst();
    }

    /** The application with this number that stands. */
    public Optional<Application> application(int number) {
        return applications().stream().filter(a -> a.number() == number).findFirst();
    }

    /** The panel, in the order of appointment. */
    List<Seat> seats() {
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (ChallengeEvent e : events) {
            if (e.step() == ChallengeStep.APPOINT) {
                String account = e.text(Keys.ACCOUNT).orElseThrow();
                seats.put(account, new Seat(account, e.text(Keys.NAME).orElseThrow(), false, false));
            } else if (e.step() == ChallengeStep.DECLARE) {
                seats.computeIfPresent(e.account(), (a, s) -> new Seat(a, s.name(), true, Boolean.TRUE.equals(e.answers().get(Keys.RELATED))));
            }
        }
        return List.copyOf(seats.values());
    }

    Optional<Seat> seatOf(String account) {
        return seats().stream().filter(s -> s.account().equals(account)).findFirst();
    }

    /** Those who vote and score. */
    List<Seat> judges() {
        return seats().stream().filter(Seat::judges).toList();
    }

    /** Those that are scored: what passed the screening; before it is closed, all. */
    List<Application> candidates() {
        return findLast(ChallengeStep.CLOSE_SCREENING).map(closed -> numbers(closed, Keys.PASSED).stream().map(n -> application(n).orElseThrow()).toList())
                .orElseGet(this::applications);
    }

    /** The applications in the order of their scores; empty before they are ranked. */
    List<Application> ranking() {
        return findLast(ChallengeStep.RANK).map(ranked -> numbers(ranked, Keys.RANKING).stream().map(n -> application(n).orElseThrow()).toList()).orElse(List.of());
    }

    /** The best of the ranking, as many as the terms say. */
    List<Application> finalists() {
        return ranking().stream().limit(terms().finalists()).toList();
    }

    /** What was chosen; empty before, and after an objection to it was upheld. */
    public Optional<Application> winner() {
        return findLast(ChallengeStep.AWARD, ChallengeStep.UPHOLD).filter(e -> e.step() == ChallengeStep.AWARD)
                .map(e -> application(e.number(Keys.APPLICATION).orElseThrow()).orElseThrow());
    }

    /** Objections that are not decided. */
    List<ChallengeEvent> openObjections() {
        return state() != ChallengeState.OBJECTION ? List.of() : events.stream().filter(e -> e.step() == ChallengeStep.OBJECT)
                .filter(e -> e.sequence() > findLast(ChallengeStep.DISMISS, ChallengeStep.AWARD).orElseThrow().sequence()).toList();
    }

    /** On which day the present state began. */
    LocalDate since() {
        ChallengeEvent first = events.getLast();
        for (ChallengeEvent event : events.reversed()) {
            if (event.state() != state()) {
                break;
            }
            first = event;
        }
        return first.day();
    }

    /** The challenge as it was right after its event number {@code sequence}. */
    Challenge asOf(int sequence) {
        return new Challenge(id, events.subList(0, sequence));
    }

    @SuppressWarnings("unchecked") // as Challenges wrote it
    private static List<Integer> numbers(ChallengeEvent event, String key) {
        return (List<Integer>) event.answers().get(key);
    }
}
