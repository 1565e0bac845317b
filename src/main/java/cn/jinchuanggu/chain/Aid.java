package cn.jinchuanggu.chain;

import java.util.List;

/**
 * Somebody or something that offers what a criterion lacks.
 *
 * @param kind    label of the model
 * @param about   what it is, such as 中试服务 or 省级中试基地
 * @param reasons why it stands here, in Chinese, the weightiest first; never empty
 * @param href    its page
 * @param action  what can be done there, in Chinese
 * @param actionHref where that is done
 */
public record Aid(String id, String name, String kind, String about, boolean illustrative, List<String> reasons, String href, String action, String actionHref) {

    public Aid {
        reasons = List.copyOf(reasons);
    }
}
