package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.Problem;
import java.time.OffsetDateTime;
import java.util.List;

/** 同一单位不得因同一事项重复享受 (第十九条): one matter of a unit under an article belongs to one claim. */
final class Matters {

    private final MatterStore store;

    Matters(MatterStore store) {
        this.store = store;
    }

    /** Takes the matters of a submitted claim, or says which claims have them already. */
    List<Problem> take(Claim claim, ComputedResult computed, OffsetDateTime at) {
        List<String> keys = computed.matters().stream().map(m -> claim.applicant().code() + "/" + claim.article() + "/" + m).sorted().toList();
        store.lock(keys);
        List<Problem> problems = store.listHolders(keys, claim.id()).stream().map(holder -> new Problem("facts", "同一事项已有申报 "
                + holder.claim() + "(" + holder.state().label() + "," + holder.at().toLocalDate() + ");同一单位不得因同一事项重复享受(第十九条)。",
                "请查看那一件;它撤回或不予支持之后才能再报。")).distinct().toList();
        if (problems.isEmpty()) {
            store.hold(claim.id(), keys, at);
        }
        return problems;
    }

    void release(Claim claim, OffsetDateTime at) {
        store.release(claim.id(), at);
    }
}
