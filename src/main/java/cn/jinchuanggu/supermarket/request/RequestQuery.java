package cn.jinchuanggu.supermarket.request;

import cn.jinchuanggu.shared.ListOrder;
import java.util.Optional;

/**
 * Which requests are asked for.
 *
 * @param mine whether only those that fit a provider's own services
 * @param text a part of what is to be done, or the number
 */
public record RequestQuery(Optional<RequestState> state, Optional<String> category, boolean mine, Optional<String> text, Sort sort) {

    /** What comes first; whatever has not what it is ordered by comes last. */
    public enum Sort implements ListOrder {
        NEWEST("最近发布"),
        WANTED("希望完成早"),
        BUDGET("预算高"),
        OFFERS("报价少");

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
