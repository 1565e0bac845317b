package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.listing.store.ListingRows;
import cn.jinchuanggu.listing.store.ListingStore;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** How a listing of any kind is written: one node, its own ties and no others, its state in the ledger, the news of it. */
@Component
class ListingWriting {

    private static final Set<String> OWN_TIES =
            Set.of("OWNS", "POSTED", "PROVIDES", "OPENS", "SEEKS", "RECRUITS", "CAN_SERVE", "INVENTED", "IN_SEGMENT", "IN_FIELD", "ABOUT");

    private final ListingStore store;
    private final GraphWriter writer;
    private final ListingEntry entry;
    private final LifecycleRecord record;
    private final ApplicationEventPublisher events;

    ListingWriting(ListingStore store, GraphWriter writer, ListingEntry entry, LifecycleRecord record, ApplicationEventPublisher events) {
        this.store = store;
        this.writer = writer;
        this.entry = entry;
        this.record = record;
        this.events = events;
    }

    /** @param before what is changed; null for a new one. @return as it stands now */
    Listing write(String id, Details details, ListingKind kind, ListingState state, List<Tie> ties, Listing before, Actor actor) {
        boolean illustrative = before == null && entry.isIllustrative(kind, ties);
        writer.replace(entry.node(id, kind.node(), ListingRows.properties(details), state, illustrative, before, actor), OWN_TIES, ties);
        if (before != null && before.standing().state() != state) {
            record.append(id, LifecycleStep.REVISE, before.standing().state(), state, "", Command.of(actor, null, ""));
        }
        Listing written = store.findListing(id, null, true).orElseThrow();
        events.publishEvent(new ListingPublished(id, kind, written.standing().revision()));
        return written;
    }

    /**
     * Takes the version that is to be changed.
     *
     * @throws InvalidInput when none was sent
     * @throws Conflict     when it is not the present one
     */
    void takeVersion(String id, Long version) {
        if (version == null) {
            throw new InvalidInput("version", "没有写明所改的版本。", "请带上读到的 version，以免盖掉别人的修改。");
        }
        if (!store.takeVersion(id, version)) {
            throw new Conflict("这条信息在您打开之后被别人改过。请重新打开，再改一次。");
        }
    }

    /** @throws AccessDeniedException when it is somebody else's */
    static <L extends Listing> L owned(L listing, Actor actor) {
        if (!mayChange(listing, actor)) {
            throw new AccessDeniedException("只有发布单位自己可以修改。");
        }
        return listing;
    }

    static boolean mayChange(Listing listing, Actor actor) {
        return actor.partyId() != null && actor.partyId().equals(listing.standing().ownerId());
    }
}
