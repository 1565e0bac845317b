package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.Money;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A claim as a line of a list.
 *
 * @param updatedAt when it came to its state
 * @param outcome   code of the computed outcome, such as {@code GRANTED}
 * @param computed  what the text gives; empty unless granted
 * @param decided   what was decided; empty while nothing is
 * @param recovered what was taken back; zero for nothing
 */
public record ClaimSummary(String id, ClaimState state, int version, String unitName, String unitCode, boolean illustrative, int article,
        String articleName, OffsetDateTime createdAt, OffsetDateTime updatedAt, String outcome, Optional<Money> computed,
        Optional<Money> decided, Money recovered) {}
