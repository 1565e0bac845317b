package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a listing: confirmed, asked about, closed, withdrawn, put away. Nothing is deleted, each step is an entry
 * in the ledger of listings, and what is not public leaves search and matching by itself.
 */
@Service
public class Lifecycle {

    private static final int LONGEST_WHY = 500;

    private final Listings listings;
    private final ListingStore store;
    private final LifecycleRecord record;
    private final GraphWriter writer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lifecycle(Listings listings, ListingStore store, LifecycleRecord record, GraphWriter writer, ApplicationEventPublisher events, Clock clock) {
        this.listings = listings;
        this.store = store;
        this.record = record;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a step as the owner, or as the operator who reviews. Withdrawing what is withdrawn changes nothing.
     *
     * @param why what the person wrote; may be empty unless a listing is sent back
     * @param key {@code Idempotency-Key}: the same request sent again changes nothing; null for none
     * @throws NotFound   when there is no such listing that this actor may see
     * @throws NotAllowed when the listing is somebody else's
     * @throws Conflict   when the step is not possible in the present state
     */
    @Transactional
    public Listing act(String id, LifecycleStep step, String why, Actor actor, String key) {
        String reason = why == null ? "" : why.strip();
        if (reason.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "原因最多 " + LONGEST_WHY + " 个字。", "请写要点。");
        }
        if (step == LifecycleStep.SEND_BACK && reason.isEmpty()) {
            throw new InvalidInput("why", "退回没有写明原因。", "请写明要改什么，发布单位会收到。");
        }
        Command command = Command.of(actor, key, Map.of("id", id, "step", step.name(), "why", reason));
        List<Entry> entries = take(id);
        Listing listing = listings.getListing(id, actor);
        if (step.by() == LifecycleStep.By.OPERATOR) {
            actor.requireAny(Role.OPERATOR);
        } else if (!listings.mayChange(listing, actor)) {
            throw new NotAllowed("只有发布单位自己可以" + step.label() + "。");
        }
        ListingState state = listing.standing().state();
        boolean nothing = command.findRepeated(entries).isPresent() || step == LifecycleStep.WITHDRAW && state == ListingState.WITHDRAWN;
        return nothing ? listing : write(listing, step, reason, command);
    }

    /**
     * A page of what waits for a review.
     *
     * @param kinds how many there are of each kind
     */
    public record ToReview(Page<Listing> page, Map<ListingKind, Long> kinds) {
    }

    /** What people posted or changed and no operator has read since, the oldest change first. @param kind only of this kind; empty for all */
    public ToReview findToReview(Optional<ListingKind> kind, Paging paging, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        Map<ListingKind, Long> kinds = store.countToReview();
        String label = kind.map(ListingKind::node).orElse(null);
        Page<String> ids = paging.page((skip, limit) -> store.listToReview(label, skip, limit), kinds, kind);
        return new ToReview(ids.map(id -> listings.getListing(id, actor)), kinds);
    }

    /** What happened to a listing, in its order, for its owner and for the operator. */
    public List<Entry> listHistory(String id, Actor actor) {
        Listing listing = listings.getListing(id, actor);
        if (!listings.mayChange(listing, actor) && !actor.has(Role.OPERATOR)) {
            throw new NotAllowed("只有发布单位和园区运营可以查看条目的记录。");
        }
        return record.list(id);
    }

    /** Whether the owner of this listing is asked to say that it still holds. */
    public boolean isAsked(Listings.Own own) {
        return own.state().isPublic() && own.confirmedOn() != null && age(own.confirmedOn()) >= FreshnessDays.promptAfter(LocalDate.now(clock));
    }

    /** Asks the owner once whether the listing still holds, when it is time. @return whether it was asked now */
    @Transactional
    public boolean promptWhenDue(String id) {
        List<Entry> entries = take(id);
        int days = FreshnessDays.promptAfter(LocalDate.now(clock));
        return due(id, LifecycleStep.PROMPT, days).filter(listing -> !isPrompted(entries, listing.standing().confirmedOn()))
                .map(listing -> write(listing, LifecycleStep.PROMPT, days + " 天没有确认", byItself(id))).isPresent();
    }

    /** Closes the listing when nobody has confirmed it for too long. @return whether it was closed now */
    @Transactional
    public boolean closeWhenDue(String id) {
        take(id);
        int days = FreshnessDays.closeAfter(LocalDate.now(clock));
        return due(id, LifecycleStep.CLOSE, days).map(listing -> write(listing, LifecycleStep.CLOSE, days + " 天没有确认", byItself(id))).isPresent();
    }

    private List<Entry> take(String id) {
        store.take(id);
        return record.take(id);
    }

    private Optional<Listing> due(String id, LifecycleStep step, int days) {
        Listing listing = listings.getListing(id, Actor.PLATFORM);
        LocalDate confirmed = listing.standing().confirmedOn();
        return step.isPossible(listing.standing().state()) && confirmed != null && age(confirmed) >= days ? Optional.of(listing) : Optional.empty();
    }

    private static boolean isPrompted(List<Entry> entries, LocalDate confirmedOn) {
        return entries.stream().anyMatch(e -> e.kind().equals(LifecycleStep.PROMPT.name()) && !e.at().toLocalDate().isBefore(confirmedOn));
    }

    private Command byItself(String id) {
        return Command.of(Actor.PLATFORM, null, id);
    }

    private long age(LocalDate confirmedOn) {
        return ChronoUnit.DAYS.between(confirmedOn, LocalDate.now(clock));
    }

    private Listing write(Listing listing, LifecycleStep step, String why, Command command) {
        ListingState before = listing.standing().state();
        if (!step.isPossible(before)) {
            throw new Conflict("状态是“" + before.label() + "”，现在不能“" + step.label() + "”。");
        }
        ListingState after = after(step, listing);
        Listing written = step == LifecycleStep.PROMPT ? listing : put(listing, step, after);
        // after the write: whoever changes a listing takes the revision first and the ledger second
        record.append(listing.id(), step, before, after, why, command);
        return written;
    }

    private Listing put(Listing listing, LifecycleStep step, ListingState after) {
        Map<String, Object> properties = new HashMap<>(Map.of("state", after.name()));
        if (step == LifecycleStep.CONFIRM) {
            properties.put("confirmedOn", LocalDate.now(clock));
        }
        if (step == LifecycleStep.PASS) {
            properties.put("reviewedAt", OffsetDateTime.now(clock));
        }
        writer.write(List.of(new GraphWriter.Node(listing.id(), listing.kind().node(), properties, !after.isPublic())), List.of());
        Listing written = listings.getListing(listing.id(), Actor.PLATFORM);
        events.publishEvent(new ListingPublished(listing.id(), listing.kind(), written.standing().revision()));
        return written;
    }

    private ListingState after(LifecycleStep step, Listing listing) {
        return switch (step) {
            case CONFIRM -> listing instanceof Need need && !listings.listMissing(need).isEmpty() ? ListingState.TO_REFINE : ListingState.PUBLISHED;
            case CLOSE -> ListingState.EXPIRED;
            case SEND_BACK -> ListingState.RETURNED;
            case WITHDRAW, RESTORE -> ListingState.WITHDRAWN;
            case ARCHIVE -> ListingState.ARCHIVED;
            case PROMPT, PASS, REVISE -> listing.standing().state();
        };
    }
}
