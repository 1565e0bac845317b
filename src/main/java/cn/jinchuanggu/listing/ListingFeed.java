package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.store.ListingRows;
import cn.jinchuanggu.listing.store.ListingStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The graph's listings in the order of their changes, for whoever keeps a view of them. */
@Component
public class ListingFeed {

    private final ListingStore store;

    ListingFeed(ListingStore store) {
        this.store = store;
    }

    /**
     * One changed listing.
     *
     * @param profile   as the public may see it; masked where its owner is masked
     * @param open      false when the public may not see it at all
     * @param embedding what is stored of its meaning, or null
     */
    public record Changed(String id, long revision, boolean open, ListingProfile profile, byte[] embedding) {
    }

    /** At most {@code limit} listings that changed after a revision, oldest change first. */
    public List<Changed> listAfter(long revision, int limit) {
        return store.listChangedAfter(revision, limit).stream().map(ListingFeed::changed).toList();
    }

    /** These listings as they are now; ids that are not there are left out. */
    public List<Changed> listByIds(List<String> ids) {
        return store.listByIds(ids).stream().map(ListingFeed::changed).toList();
    }

    /**
     * What shows that a listing does what it says, by its id and as the public may see it: 成熟度依据 of an achievement, 验收方式 of a need.
     * Those that say nothing of it, and those the public may not see, are left out.
     */
    public Map<String, String> listProofs(List<String> ids) {
        Map<String, String> proofs = new HashMap<>();
        for (Map<String, Object> row : store.listByIds(ids)) {
            String proof = proof(row);
            if (proof != null) {
                proofs.put(((Map<?, ?>) row.get("listing")).get("id").toString(), proof);
            }
        }
        return proofs;
    }

    private static String proof(Map<String, Object> row) {
        Collection<?> labels = (Collection<?>) row.get("labels");
        if (labels.contains("Hidden")) {
            return null;
        }
        return switch (ListingRows.listing(row).orElse(null)) {
            case Need need -> need.publicView().details().acceptance();
            case Achievement achievement -> achievement.publicView().details().readinessEvidence();
            case null, default -> null;
        };
    }

    /** Revision of every listing that the public may see, by id. */
    public Map<String, Long> listOpenRevisions() {
        return store.listOpenRevisions();
    }

    /** Keeps embeddings beside their listings. */
    public void saveEmbeddings(Map<String, byte[]> byId) {
        store.saveEmbeddings(byId.entrySet().stream()
                .map(e -> Map.<String, Object>of("id", e.getKey(), "embedding", e.getValue())).toList());
    }

    private static Changed changed(Map<String, Object> row) {
        @SuppressWarnings("unchecked")
        Collection<String> labels = (Collection<String>) row.get("labels");
        @SuppressWarnings("unchecked")
        Map<String, Object> p = (Map<String, Object>) row.get("listing");
        ListingProfile profile = ListingRows.listing(row).orElseThrow().publicView().profile();
        return new Changed(profile.id(), (Long) p.get("revision"), !labels.contains("Hidden"), profile, (byte[]) p.get("embedding"));
    }
}
