package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.ListingFeed;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How success is judged and readiness shown, which the index does not keep. Without the database nobody knows, and matching goes on. */
@Component
public class Proofs {

    private static final Logger log = LoggerFactory.getLogger(Proofs.class);

    private final ListingFeed listings;

    Proofs(ListingFeed listings) {
        this.listings = listings;
    }

    /** See {@link ListingFeed#listProofs}; empty ids are no listings. */
    public Map<String, String> of(List<String> ids) {
        List<String> stored = ids.stream().filter(id -> !id.isEmpty()).distinct().toList();
        try {
            return stored.isEmpty() ? Map.of() : listings.listProofs(stored);
        } catch (DataAccessException | TransactionException e) {
            log.warn("Requirements are compared without 验收方式 and 成熟度依据: {}", e.toString());
            return Map.of();
        }
    }
}
