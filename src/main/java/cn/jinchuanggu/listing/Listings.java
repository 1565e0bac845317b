package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.listing.indicator.Completeness;
import cn.jinchuanggu.listing.indicator.NeedCompleteness;
import cn.jinchuanggu.listing.indicator.NeedDraft;
import cn.jinchuanggu.listing.store.ListingRows;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
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

    private static final Set<String> OWN_TIES =
            Set.of("OWNS", "POSTED", "INVENTED", "IN_SEGMENT", "IN_FIELD", "ABOUT");

    private final ListingStore store;
    private final GraphWriter writer;
    private final ListingEntry entry;
    private final LifecycleRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Listings(ListingStore store, GraphWriter writer, ListingEntry entry, LifecycleRecord record, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.entry = entry;
        this.record = record;
        this.events = events;
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
        Need before = owned(getNeed(id, actor), actor);
        ListingForms.NeedForm form = ListingForms.need(fields);
        takeVersion(id, form.version());
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
        Achievement before = owned(getAchievement(id, actor), actor);
        ListingForms.AchievementForm form = ListingForms.achievement(fields);
        takeVersion(id, form.version());
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
     * @param kind NEED or ACHIEVEMENT
     * @param id   of the listing that is being changed; empty for a new one
     */
    public ListingProfile draftProfile(ListingKind kind, String id, Map<String, ?> fields) {
        Listing.Standing unwritten = new Listing.Standing(id, null, null, null, ListingState.DRAFT, false, null, 0, 0, null);
        return kind == ListingKind.NEED ? new Need(unwritten, ListingForms.readableNeed(fields)).profile()
                : new Achievement(unwritten, ListingForms.readableAchievement(fields)).profile();
    }

    /** @throws NotFound when there is none that this actor may see */
    public Need getNeed(String id, Actor viewer) {
        Need need = store.findNeed(id, viewer.partyId(), seesAll(viewer)).orElseThrow(() -> new NotFound("技术需求", id));
        return seesOwner(need, viewer) ? need : need.publicView();
    }

    /** @throws NotFound when there is none that this actor may see */
    public Achievement getAchievement(String id, Actor viewer) {
        Achievement achievement = store.findAchievement(id, viewer.partyId(), seesAll(viewer))
                .orElseThrow(() -> new NotFound("科技成果", id));
        return seesOwner(achievement, viewer) ? achievement : achievement.publicView();
    }

    /** A need or an achievement, whichever has this id. */
    public Listing getListing(String id, Actor viewer) {
        Optional<Need> need = store.findNeed(id, viewer.partyId(), seesAll(viewer));
        return need.isPresent() ? getNeed(id, viewer) : getAchievement(id, viewer);
    }

    /** Whether this actor may change the listing. */
    public boolean mayChange(Listing listing, Actor actor) {
        return actor.partyId() != null && actor.partyId().equals(listing.standing().ownerId());
    }

    /** Whether this is a listing of the actor's party, hidden or not. */
    public boolean isOwn(String id, Actor actor) {
        Optional<? extends Listing> need = store.findNeed(id, actor.partyId(), true);
        return need.isPresent() ? mayChange(need.get(), actor) : store.findAchievement(id, actor.partyId(), true).filter(a -> mayChange(a, actor)).isPresent();
    }

    /**
     * One line of what a party has listed.
     *
     * @param kind        NEED or ACHIEVEMENT
     * @param listedOn    first day it was public, or null
     * @param confirmedOn last day its owner said that it holds, or null
     */
    public record Own(String id, ListingKind kind, String title, ListingState state, LocalDate listedOn, LocalDate confirmedOn, boolean illustrative) {
    }

    /** What the actor's party has listed, drafts included, newest first; empty for one who acts for no party. */
    public List<Own> listOwn(Actor actor, int limit) {
        if (actor.partyId() == null) {
            return List.of();
        }
        return store.listOfOwner(actor.partyId(), limit).stream().map(row -> new Own((String) row.get("id"),
                ListingKind.valueOf((String) row.get("kind")), (String) row.get("title"),
                ListingState.valueOf((String) row.get("state")), (LocalDate) row.get("listedOn"),
                (LocalDate) row.get("confirmedOn"), Boolean.TRUE.equals(row.get("illustrative")))).toList();
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
        List<Tie> ties = entry.ties(id, details, owner, "POSTED", actor);
        writeListing(id, "Need", ListingRows.properties(details), state, ties, before, actor);
        Need written = store.findNeed(id, owner, true).orElseThrow();
        events.publishEvent(new ListingPublished(id, ListingKind.NEED, written.standing().revision()));
        return written;
    }

    private Achievement write(String id, ListingForms.AchievementForm form, String owner, Actor actor, Achievement before) {
        entry.requireExperts(form.details().inventorIds());
        writeListing(id, "Achievement", ListingRows.properties(form.details()), form.state(),
                entry.achievementTies(id, form.details(), owner, actor), before, actor);
        Achievement written = store.findAchievement(id, owner, true).orElseThrow();
        events.publishEvent(new ListingPublished(id, ListingKind.ACHIEVEMENT, written.standing().revision()));
        return written;
    }

    private void writeListing(String id, String label, Map<String, Object> details, ListingState state, List<Tie> ties,
            Listing before, Actor actor) {
        writer.replace(entry.node(id, label, details, state, before, actor), OWN_TIES, ties);
        if (before != null && before.standing().state() != state) {
            record.append(id, LifecycleStep.REVISE, before.standing().state(), state, "", Command.of(actor, null, ""));
        }
    }

    private <L extends Listing> L owned(L listing, Actor actor) {
        if (!mayChange(listing, actor)) {
            throw new AccessDeniedException("只有发布单位自己可以修改。");
        }
        return listing;
    }

    private void takeVersion(String id, Long version) {
        if (version == null) {
            throw new InvalidInput("version", "没有写明所改的版本。", "请带上读到的 version，以免盖掉别人的修改。");
        }
        if (!store.takeVersion(id, version)) {
            throw new Conflict("这条信息在您打开之后被别人改过。请重新打开，再改一次。");
        }
    }

    private static boolean seesAll(Actor viewer) {
        return viewer.has(Role.OPERATOR);
    }

    private boolean seesOwner(Listing listing, Actor viewer) {
        return !listing.details().masked() || seesAll(viewer) || mayChange(listing, viewer);
    }
}
