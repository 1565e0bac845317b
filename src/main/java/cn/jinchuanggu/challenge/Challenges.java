package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.challenge.store.ChallengeStore;
import cn.jinchuanggu.challenge.store.PaperStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The challenges: raising, every step of {@link ChallengeStep}, reading.
 *
 * <p>A step takes the challenge, asks {@link ChallengeRules} and {@link StepChecks}, and appends one entry, in one transaction; what is
 * sealed is kept beside it in the same one. The same request sent again with the same key gives the same answer and changes nothing. Who
 * may not know of a challenge is told that there is none.
 */
@Service
public class Challenges {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "榜单";

    private final ChallengeStore store;
    private final PaperStore papers;
    private final Journal journal;
    private final StepChecks checks;
    private final Listings listings;
    private final Entities entities;
    private final Holidays holidays = Holidays.load();
    private final Clock clock;

    Challenges(ChallengeStore store, PaperStore papers, Journal journal, StepChecks checks, Listings listings, Entities entities, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.journal = journal;
        this.checks = checks;
        this.listings = listings;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes down a problem that shall be put up. It is known to the publisher and the platform only until it is published.
     *
     * @param fields the terms; what is not known yet may be left out
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws NotAllowed   when the person does not act for an enterprise
     */
    public Challenge raise(Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.ENTERPRISE);
        if (actor.partyId() == null) {
            throw new NotAllowed("提出榜单要有所属企业的账号。");
        }
        Terms terms = TermsReader.read(fields);
        requireOwnNeed(terms, actor);
        Entity publisher = entities.getEntity(actor.partyId());
        Map<String, Object> facts = Map.of(Challenge.PUBLISHER, actor.partyId(), Challenge.PUBLISHER_NAME, publisher.name(),
                Challenge.ILLUSTRATIVE, publisher.illustrative(), Challenge.TERMS, terms.facts());
        String id = RecordId.of("challenge-", actor.username(), key);
        Command command = Command.of(actor, key, facts);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            Optional<Entry> repeated = command.findRepeated(before);
            if (repeated.isPresent()) {
                return Challenge.of(id, before).asOf(repeated.get().sequence());
            }
            Challenge raised = Challenge.of(id, List.of(journal.append(Ledger.CHALLENGE, id, ChallengeStep.RAISE.name(), facts, "", command)));
            store.save(ChallengeRow.of(situation(raised)));
            return raised;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what the step asks for, and {@code version} when a change since then should be noticed
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields, or with what has to happen first
     * @throws Conflict     when the challenge is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public Challenge act(String id, ChallengeStep step, Map<String, ?> fields, Actor actor, String key) {
        Challenge known = getChallenge(id, actor);
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        if (command.findRepeated(journal.listEntries(id)).isEmpty()) {
            requirePart(step, known, actor); // before the fields are read: what can be chosen is not for everybody
        }
        ChallengeCommand asked = ChallengeCommand.read(step, known, fields, today());
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Challenge challenge = Challenge.of(id, entries);
            Optional<Entry> before = command.findRepeated(entries);
            if (before.isPresent()) {
                return challenge.asOf(before.get().sequence());
            }
            Situation situation = situation(challenge);
            ChallengeRules.hindrance(step, situation, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (asked.version().filter(v -> v != challenge.version()).isPresent()) {
                throw new Conflict("这个榜单在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            return append(challenge, entries, asked.with(checks.complete(asked, situation, actor)), command);
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public Challenge getChallenge(String id, Actor reader) {
        return find(id).filter(c -> Sight.sees(c, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The challenge today, with its notice and how far its work is. */
    public Situation situation(Challenge challenge) {
        return new Situation(challenge, AwardNotice.of(challenge, holidays, today()), Progress.of(challenge), today());
    }

    /** Every step that is of this person's part, with what keeps them from taking it now. */
    public Map<ChallengeStep, Optional<Hindrance>> listSteps(Situation situation, Actor actor) {
        Map<ChallengeStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(ChallengeStep.values()).filter(s -> s != ChallengeStep.RAISE && ChallengeRules.isPartOf(s, situation.challenge(), actor))
                .forEach(s -> steps.put(s, ChallengeRules.hindrance(s, situation, actor)));
        return steps;
    }

    /** What keeps this person from a step; empty when nothing does. */
    public Optional<Hindrance> findHindrance(ChallengeStep step, Situation situation, Actor actor) {
        return ChallengeRules.hindrance(step, situation, actor);
    }

    /** What the terms lack before they can be published, for those who write them; empty when nothing, and for everybody else. */
    public List<Problem> listMissing(Situation situation, Actor reader) {
        Challenge challenge = situation.challenge();
        return challenge.isPublic() || !Sight.isAtDesk(challenge, reader) ? List.of()
                : TermsCheck.missing(challenge.terms(), situation.today().plusDays(ProcedureRules.applicationDays(situation.today())));
    }

    /** Whom an event concerns. @param sequence of the event within its challenge */
    public Concerned whoIsConcerned(Challenge challenge, int sequence) {
        ChallengeEvent event = challenge.events().get(sequence - 1);
        return Concerned.by(event, challenge, Stream.concat(event.text(Keys.PARTY).stream(), event.text(Keys.ACHIEVEMENT).flatMap(this::ownerOf).stream()).toList());
    }

    Optional<Challenge> find(String id) {
        return store.exists(id) ? Optional.of(Challenge.of(id, journal.listEntries(id))) : Optional.empty();
    }

    private Optional<String> ownerOf(String achievementId) {
        try {
            return Optional.ofNullable(listings.getAchievement(achievementId, Actor.PLATFORM).standing().ownerId());
        } catch (NotFound e) {
            return Optional.empty(); // withdrawn since: nobody is left to be told
        }
    }

    private void requirePart(ChallengeStep step, Challenge challenge, Actor actor) {
        ChallengeRules.hindrance(step, situation(challenge), actor).filter(h -> h.kind() == Hindrance.Kind.PERSON).ifPresent(h -> {
            throw h.refusal();
        });
    }

    private Challenge append(Challenge challenge, List<Entry> entries, ChallengeCommand asked, Command command) {
        asked.paper().ifPresent(paper -> papers.save(challenge.id(), paper));
        Entry entry = journal.append(Ledger.CHALLENGE, challenge.id(), asked.step().name(), asked.answers(), asked.note(), command);
        Challenge changed = Challenge.of(challenge.id(), Stream.concat(entries.stream(), Stream.of(entry)).toList());
        store.save(ChallengeRow.of(situation(changed)));
        return changed;
    }

    /** A challenge comes from a need of one's own that everybody may read, or from none. */
    private void requireOwnNeed(Terms terms, Actor actor) {
        if (terms.needId() == null) {
            return;
        }
        try {
            Need need = listings.getNeed(terms.needId(), actor);
            if (listings.mayChange(need, actor) && need.standing().state() == ListingState.PUBLISHED) {
                return;
            }
        } catch (NotFound e) {
            // said below: for this person there is no such need
        }
        throw new InvalidInput("needId", "没有编号为 " + terms.needId() + " 的、本单位已发布的技术需求。", "请从自己的需求页提出，或去掉这一项。");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
