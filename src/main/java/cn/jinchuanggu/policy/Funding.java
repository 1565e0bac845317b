package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;
import java.util.List;

/**
 * Who pays.
 *
 * @param statement for people; {@code 未规定} where the text names no split
 * @param shares    payer and sum where the text gives a split, otherwise empty
 */
public record Funding(String statement, List<Share> shares) {

    public Funding {
        shares = List.copyOf(shares);
    }

    /**
     * @param payer  as the text names it
     * @param amount yuan
     */
    public record Share(String payer, Money amount) {}
}
