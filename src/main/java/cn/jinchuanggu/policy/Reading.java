package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * How an open sentence of the text was read, and what the other reading would give.
 *
 * @param id                such as {@code R-95}
 * @param question          what the text leaves open, in Chinese
 * @param applied           the reading used here
 * @param alternative       the other reading; empty when none is on record
 * @param alternativeAmount what the other reading gives in yuan, by itself; empty when there is none or the facts do not
 *                          tell
 */
public record Reading(
        String id, String question, String applied, Optional<String> alternative, Optional<Money> alternativeAmount) {}
