package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.NeedCompleteness;
import cn.jinchuanggu.listing.indicator.NeedDraft;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.listing.store.OwnListingStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posting, changing and reading achievements and needs; what becomes of them afterwards is {@link Lifecycle}.
 *
 * <p>A listing belongs to a party; only those who act for that party change it. Who may not see a draft is told that
 * there is none; who may not see a masked owner gets the public view.
 */
@Service
public class Listings {

    private final ListingStore store;
    private final OwnListingStore own;
    private final ListingEntry entry;
    private final ListingWriting writing;
    private final Clock clock;

    Listings(ListingStore store, OwnListingStore own, ListingEntry entry, ListingWriting writing, Clock clock) {
        this.store = store;
        this.own = own;
        this.entry = entry;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Posts a need.
     *
     * <p>It is published when nothing is missing that would make it testable, else it stands as 待凝练: public and
     * matched, with the missing points shown. A draft is kept when asked for.
     *
     * @param fields         as sent; see {@code POST /api/needs}
     * @param idempotencyKey the same key by the same account gives the same need; null for none
     * @throws InvalidInput with every problem of the fields
     */
    @Transactional
    public Need postNeed(Map<String, ?> fields, Actor actor, String idempotencyKey) {
        ListingForms.NeedForm form = ListingForms.need(fields);
        String owner = entry.ownerOfNeed(form.ownerId(), actor);
        String id = entry.newId("need-", actor, idempotencyKey);
        Optional<Need> before = store.findNeed(id, owner, true);
        return before.isPresent() ? before.get() : write(id, form, owner, actor, null);
    }

    /**
     * Changes a need.
     *
     * @throws Conflict when the version sent is not the present one
     */
    @Transactional
    public Need reviseNeed(String id, Map<String, ?> fields, Actor actor) {
        Need before = ListingWriting.owned(getNeed(id, actor), actor);
        ListingForms.NeedForm form = ListingForms.need(fields);
        writing.takeVersion(id, form.version());
        return write(id, form, before.standing().ownerId(), actor, before);
    }

    /** Lists an achievement; as {@link #postNeed}. */
    @Transactional
    public Achievement listAchievement(Map<String, ?> fields, Actor actor, String idempotencyKey) {
        ListingForms.AchievementForm form = ListingForms.achievement(fields);
        String owner = entry.ownerOfAchievement(form.ownerId(), actor);
        String id = entry.newId(ListingEntry.ACHIEVEMENT_ID, actor, idempotencyKey);
        Optional<Achievement> before = store.findAchievement(id, owner, true);
        return before.isPresent() ? before.get() : write(id, form, owner, actor, null);
    }

    /** Changes an achievement; as {@link #reviseNeed}. */
    @Transactional
    public Achievement reviseAchievement(String id, Map<String, ?> fields, Actor actor) {
        Achievement before = ListingWriting.owned(getAchievement(id, actor), actor);
        ListingForms.AchievementForm form = ListingForms.achievement(fields);
        writing.takeVersion(id, form.version());
        return write(id, form, before.standing().ownerId(), actor, before);
    }

    /** What the need says and what it lacks to be testable, as of today. */
    public Completeness review(Need need) {
        return NeedReview.of(need.details(), LocalDate.now(clock));
    }

    /** What would make the need testable, as it stands today; empty when nothing is missing. */
    public List<Problem> listMissing(Need need) {
        return NeedReview.missing(need.details(), LocalDate.now(clock));
    }

    /** Reviews a need that is still being written. Never refuses: what cannot be read counts as not written. */
    public Completeness reviewDraft(Map<String, ?> fields) {
        return NeedReview.of(ListingForms.readableNeed(fields), LocalDate.now(clock));
    }

    /** Reviews a need of which only the free text is there; offsets of what was found count in this text. Stores nothing. */
    public Completeness reviewText(String text) {
        return NeedCompleteness.review(NeedDraft.ofText("", text), LocalDate.now(clock));
    }

    /** The same for what was sent to be read: a {@code text} and nothing else. @throws InvalidInput with every problem of the fields */
    public Completeness reviewText(Map<String, ?> fields) {
        return reviewText(ListingForms.plainText(fields));
    }

    /**
     * Reads fields as an achievement without writing anything.
     *
     * @throws InvalidInput with every problem of the fields
     */
    public AchievementDetails checkAchievement(Map<String, ?> fields) {
        return ListingForms.achievement(fields).details();
    }

    /**
     * Fields that are still being written, as search compares them. Never refuses: what cannot be read counts as not written.
     *
     * @param id   of the listing that is being changed; empty for a new one
     */
    public ListingProfile draftProfile(ListingKind kind, String id, Map<String, ?> fields) {
        Listing.Standing unwritten = new Listing.Standing(id, null, null, null, ListingState.DRAFT, false, null, 0, 0, null);
        return switch (kind) {
            case NEED -> new Need(unwritten, ListingForms.readableNeed(fields)).profile();
            case ACHIEVEMENT -> new Achievement(unwritten, ListingForms.readableAchievement(fields)).profile();
            case SCENARIO, FINANCING_NEED, TALENT_NEED, CAPABILITY, SERVICE -> new Posting(unwritten, PostingReader.readable(kind, fields)).profile();
        };
    }

    /** @throws NotFound when there is none that this actor may see */
    public Need getNeed(String id, Actor viewer) {
        return seen(store.findNeed(id, viewer.partyId(), seesAll(viewer)), ListingKind.NEED.label(), id, viewer);
    }

    /** @throws NotFound when there is none that this actor may see */
    public Achievement getAchievement(String id, Actor viewer) {
        return seen(store.findAchievement(id, viewer.partyId(), seesAll(viewer)), ListingKind.ACHIEVEMENT.label(), id, viewer);
    }

    /** The listing with this id, of whatever kind. @throws NotFound when there is none that this actor may see */
    public Listing getListing(String id, Actor viewer) {
        return seen(store.findListing(id, viewer.partyId(), seesAll(viewer)), ListingKind.ofId(id).map(ListingKind::label).orElse("条目"), id, viewer);
    }

    @SuppressWarnings("unchecked")
    private static <L extends Listing> L seen(Optional<L> found, String label, String id, Actor viewer) {
        L listing = found.orElseThrow(() -> new NotFound(label, id));
        return seesAll(viewer) || ListingWriting.mayChange(listing, viewer) ? listing : (L) listing.publicView();
    }

    /** Whether this actor may change the listing. */
    public boolean mayChange(Listing listing, Actor actor) {
        return ListingWriting.mayChange(listing, actor);
    }

    /** Whether this is a listing of the actor's party, hidden or not. */
    public boolean isOwn(String id, Actor actor) {
        return store.findListing(id, actor.partyId(), true).filter(l -> mayChange(l, actor)).isPresent();
    }

    /**
     * One line of what a party has listed.
     *
     * @param listedOn    first day it was public, or null
     * @param confirmedOn last day its owner said that it holds, or null
     */
    public record Own(String id, ListingKind kind, String title, ListingState state, LocalDate listedOn, LocalDate confirmedOn, boolean illustrative) {
    }

    /** What the actor's party has listed, drafts included, the latest change first; empty for one who acts for no party. */
    public List<Own> listOwn(Actor actor, int limit) {
        if (actor.partyId() == null) {
            return List.of();
        }
        return own.list(actor.partyId(), OwnListings.Filter.NONE, own.count(actor.partyId()), 0, limit);
    }

    /** Experts who work at the actor's party, id to name, ordered by name; empty for one who acts for no party. */
    public Map<String, String> listStaff(Actor actor) {
        return actor.partyId() == null ? Map.of() : store.listStaff(actor.partyId());
    }

    private Need write(String id, ListingForms.NeedForm form, String owner, Actor actor, Need before) {
        NeedDetails details = form.details();
        List<Problem> missing = NeedReview.missing(details, LocalDate.now(clock));
        if (form.wanted() == ListingState.PUBLISHED && !missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        ListingState state = form.wanted() == ListingState.DRAFT ? ListingState.DRAFT
                : missing.isEmpty() ? ListingState.PUBLISHED : ListingState.TO_REFINE;
        return (Need) writing.write(id, details, ListingKind.NEED, state, entry.ties(id, details, owner, ListingKind.NEED, actor), before, actor);
    }

    private Achievement write(String id, ListingForms.AchievementForm form, String owner, Actor actor, Achievement before) {
        List<String> come = new ArrayList<>(form.details().inventorIds());
        if (before != null) {
            come.removeAll(before.details().inventorIds()); // who made it did so, also when they do not want to be shown any more
        }
        entry.requireExperts(come);
        return (Achievement) writing.write(id, form.details(), ListingKind.ACHIEVEMENT, form.state(),
                entry.achievementTies(id, form.details(), owner, actor), before, actor);
    }

    private static boolean seesAll(Actor viewer) {
        return viewer.has(Role.OPERATOR);
    }
}
