package cn.jinchuanggu.policy.applicant;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.shared.Money;
import java.util.Optional;
import java.util.Set;

/**
 * A published achievement whose owner may be named.
 *
 * @param price yuan; empty for 面议
 */
public record Transferable(String id, String name, Optional<Money> price, Set<CooperationMode> modes) {

    public Transferable {
        modes = Set.copyOf(modes);
    }
}
