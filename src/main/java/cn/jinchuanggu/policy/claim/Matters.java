package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.CreditCode;
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
        List<String> keys = keys(claim, computed);
        store.lock(keys);
        List<Problem> problems = store.listHolders(keys, claim.id()).stream().map(holder -> new Problem("facts", "同一事项已有申报 "
                + holder.claim() + "（" + holder.state().label() + "，" + holder.at().toLocalDate() + "）；同一单位不得因同一事项重复享受（第十九条）。",
                "请查看那一件；它撤回或不予支持之后才能再报。")).distinct().toList();
        if (problems.isEmpty()) {
            store.hold(claim.id(), keys, at);
        }
        return problems;
    }

    /** Ids of other claims that have a matter of this one; takes nothing. */
    List<String> listHolders(Claim claim, ComputedResult computed) {
        return store.listHolders(keys(claim, computed), claim.id()).stream().map(MatterStore.Holder::claim).distinct().toList();
    }

    private static List<String> keys(Claim claim, ComputedResult computed) {
        return computed.matters().stream().map(m -> prefix(claim.applicant().code(), claim.article()) + m).sorted().toList();
    }

    /** What the matters of a unit under an article begin with. */
    static String prefix(CreditCode unit, int article) {
        return unit + "/" + article + "/";
    }

    void release(Claim claim, OffsetDateTime at) {
        store.release(claim.id(), at);
    }
}
