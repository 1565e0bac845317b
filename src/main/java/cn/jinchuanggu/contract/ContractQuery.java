package cn.jinchuanggu.contract;

import cn.jinchuanggu.shared.ListOrder;
import java.util.Optional;

/**
 * Which contracts are asked for.
 *
 * @param text number or registration number, or a part of the name or of a party; empty for all
 */
public record ContractQuery(Optional<ContractState> state, Optional<String> text, Sort sort) {

    /** What comes first; whatever has not what it is ordered by comes last, of equal ones the latest signed first. */
    public enum Sort implements ListOrder {
        NEWEST("最近签订"),
        OLDEST("先签订"),
        CHANGED("最近变化"),
        /** 合同成交额. */
        AMOUNT("成交额大"),
        /** Registration number. */
        NUMBER("按登记编号"),
        SUPPLIER("按供给方"),
        DEMANDER("按需求方");

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
