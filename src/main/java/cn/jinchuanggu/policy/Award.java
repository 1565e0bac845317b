package cn.jinchuanggu.policy;

import cn.jinchuanggu.shared.Money;
import java.util.Optional;

/**
 * The part of a granted amount that belongs to one matter; a ledger keeps its caps by these.
 *
 * @param matter what it is for, such as the name of the achievement
 * @param amount in yuan, two decimals
 * @param cap    the limit that this amount uses up, together with other claims; empty when the text has none
 */
public record Award(String matter, Money amount, Optional<Cap> cap) {

    /** An amount that no limit across claims holds. */
    public static Award of(String matter, Money amount) {
        return new Award(matter, amount, Optional.empty());
    }

    /**
     * A limit across claims.
     *
     * @param reach   whose claims use it up
     * @param account what it is counted by within that reach, such as {@code 成果/矿用本安型传感器} or {@code 2025年}; empty when
     *                the unit alone counts
     * @param limit   yuan
     */
    public record Cap(Reach reach, String account, Money limit) {}

    /** Whose claims count against a limit. */
    public enum Reach {
        /** The claims of one unit. */
        UNIT,
        /** The claims of all units, such as the several providers of one achievement. */
        ALL_UNITS
    }
}
