package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;

/**
 * The least and the most that can come out, both included.
 *
 * @param min yuan
 * @param max yuan, not less than {@code min}
 */
public record MoneyRange(Money min, Money max) {

    public MoneyRange {
        if (max.compareTo(min) < 0) {
            throw new IllegalArgumentException("range from " + min + " to " + max + " is empty");
        }
    }

    public static MoneyRange upTo(Money max) {
        return new MoneyRange(Money.ZERO, max);
    }
}
