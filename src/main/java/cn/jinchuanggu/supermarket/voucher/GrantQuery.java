package cn.jinchuanggu.supermarket.voucher;

import java.util.Optional;

/**
 * Which applications are asked for.
 *
 * @param text a part of the name of the enterprise, or the id
 */
public record GrantQuery(Optional<Integer> year, Optional<VoucherGrant.State> state, Optional<String> text) {

    public static final GrantQuery ALL = new GrantQuery(Optional.empty(), Optional.empty(), Optional.empty());
}
