package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posting, changing and reading what is described as data: financing, talent, scenarios, capabilities and services. As {@link Listings}. */
@Service
public class Postings {

    private final ListingStore store;
    private final ListingEntry entry;
    private final ListingWriting writing;
    private final Listings listings;

    Postings(ListingStore store, ListingEntry entry, ListingWriting writing, Listings listings) {
        this.store = store;
        this.entry = entry;
        this.writing = writing;
        this.listings = listings;
    }

    /**
     * Posts one; public, or a draft when asked for.
     *
     * @param fields         by the names of {@link PostingSheet}, with {@code state}, {@code ownerId}
     * @param idempotencyKey the same key by the same account gives the same posting; null for none
     * @throws cn.jinchuanggu.shared.InvalidInput with every problem of the fields
     */
    @Transactional
    public Posting post(ListingKind kind, Map<String, ?> fields, Actor actor, String idempotencyKey) {
        PostingSheet sheet = PostingSheet.of(kind);
        ListingEntry.requireMayPost(sheet, actor);
        PostingReader.Form form = PostingReader.read(kind, fields);
        String owner = entry.ownerOfPosting(sheet, form.ownerId(), actor);
        String id = entry.newId(kind.idPrefix(), actor, idempotencyKey);
        Optional<Posting> before = store.findPosting(id, owner, true);
        return before.isPresent() ? before.get() : write(id, kind, form, owner, null, actor);
    }

    /**
     * Changes one.
     *
     * @throws Conflict when the version sent is not the present one
     */
    @Transactional
    public Posting revise(String id, Map<String, ?> fields, Actor actor) {
        Posting before = ListingWriting.owned(getPosting(id, actor), actor);
        PostingReader.Form form = PostingReader.read(before.kind(), fields);
        writing.takeVersion(id, form.version());
        return write(id, before.kind(), form, before.standing().ownerId(), before, actor);
    }

    /** @throws NotFound when there is none that this actor may see */
    public Posting getPosting(String id, Actor viewer) {
        Optional<Listing> found = ListingKind.ofId(id).filter(ListingKind.POSTINGS::contains).map(kind -> listings.getListing(id, viewer));
        return found.filter(Posting.class::isInstance).map(Posting.class::cast).orElseThrow(() -> new NotFound("条目", id));
    }

    /** As {@link #getPosting(String, Actor)}, and of this kind. */
    public Posting getPosting(ListingKind kind, String id, Actor viewer) {
        return Optional.of(getPosting(id, viewer)).filter(p -> p.kind() == kind).orElseThrow(() -> new NotFound(kind.label(), id));
    }

    /** These, as everybody sees them and in this order; what is not public is left out. */
    public List<Posting> listOpen(List<String> ids) {
        return store.listOpen(ids).stream().filter(Posting.class::isInstance).map(l -> ((Posting) l).publicView()).toList();
    }

    /** Whether this actor may post such a thing at all. */
    public static boolean mayPost(ListingKind kind, Actor actor) {
        return ListingEntry.mayPost(PostingSheet.of(kind), actor);
    }

    private Posting write(String id, ListingKind kind, PostingReader.Form form, String owner, Posting before, Actor actor) {
        return (Posting) writing.write(id, form.details(), kind, form.state(), entry.ties(id, form.details(), owner, kind, actor), before, actor);
    }
}
