package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.shared.ListOrder;
import java.util.Optional;

/**
 * Which applications are asked for.
 *
 * @param text a part of the name of the enterprise, or the id
 */
public record GrantQuery(Optional<Integer> year, Optional<VoucherGrant.State> state, Optional<String> text, Sort sort) {

    public static final GrantQuery ALL = new GrantQuery(Optional.empty(), Optional.empty(), Optional.empty(), Sort.NEWEST);

    /** What comes first; of equal ones the latest. */
    public enum Sort implements ListOrder {
        NEWEST("最近申领"),
        OLDEST("先申领"),
        ASKED("申领额度大"),
        GRANTED("批准额度大"),
        UNIT("按企业");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
