package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.Kept.How;
import cn.jinchuanggu.privacy.store.ExpertStore;
import cn.jinchuanggu.privacy.store.PersonalStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Erases a person as the inventory says, inside the transaction of who decided it, and says what was left and why. */
@Service
public class Erasure {

    private static final String GONE = "已注销";

    private final Inventory inventory;
    private final PersonalStore store;
    private final ExpertStore experts;
    private final ConsentBook consents;

    Erasure(Inventory inventory, PersonalStore store, ExpertStore experts, ConsentBook consents) {
        this.inventory = inventory;
        this.store = store;
        this.experts = experts;
        this.consents = consents;
    }

    /**
     * What became of a person's data.
     *
     * @param cleared id of the inventory to how many records were deleted or cleared; those with none are left out
     * @param left    sentences on what was kept and why (PIPL 47 §2)
     */
    public record Outcome(Map<String, Long> cleared, List<String> left) {

        Map<String, Object> facts() {
            return Map.of("cleared", cleared, "left", left);
        }
    }

    /** Everything under an account; the name of the account remains as what the ledgers call it. */
    Outcome account(String username) {
        withdrawAll(new Actor(username, GONE, Set.of(), null));
        Map<String, Long> cleared = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (Kept kept : inventory.list().stream().filter(Kept::isByAccount).toList()) {
            long found = store.count(kept, username);
            long done = store.erase(kept, username);
            if (done > 0) {
                cleared.put(kept.id(), done);
            }
            if (found > 0 && kept.erasing().how() != How.DELETE) {
                left.add(kept.title() + "：" + kept.erasing().because());
            }
        }
        return new Outcome(cleared, left);
    }

    /** What nobody agreed to before they said so is agreed to no more; the lists that ask need not know of erasures. */
    private void withdrawAll(Actor gone) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            if (!purpose.standing()) {
                consents.record(purpose, false, gone, null);
            }
        }
    }

    /** Everything known of an expert but the id. */
    Outcome expert(String id) {
        Kept kept = inventory.list().stream().filter(Kept::isOfExperts).findFirst().orElseThrow();
        return new Outcome(Map.of(kept.id(), experts.erase(id)), List.of(kept.title() + "：" + kept.erasing().because()));
    }
}
