package cn.jinchuanggu.matching;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.search.Embedding;
import cn.jinchuanggu.search.TextComparison;
import java.time.LocalDate;

/**
 * Two listings side by side. The roles do not depend on who looks: a need is the asking side also when an achievement looks
 * for needs, so a pair has the same score from either side.
 *
 * @param asking          what states requirements
 * @param askingMeaning   its vectors
 * @param words           the words it asks for
 * @param offering        what may meet them
 * @param offeringMeaning its vectors
 * @param otherIsOffering whether the listing that was found, and is shown, is the offering one
 * @param today           day of the judgement, Asia/Shanghai
 */
public record Pair(ListingProfile asking, Embedding askingMeaning, TextComparison words, ListingProfile offering,
        Embedding offeringMeaning, boolean otherIsOffering, LocalDate today) {

    /** The listing that was found. */
    public ListingProfile other() {
        return otherIsOffering ? offering : asking;
    }

    /** Whether the asking side is a text that nobody stored, so that whatever it asks was read out of its words. */
    public boolean isTold() {
        return asking.id().isEmpty();
    }

    /** Whether listings of this kind state requirements and do not offer. */
    public static boolean asks(ListingKind kind) {
        return switch (kind) {
            case NEED, SCENARIO, FINANCING_NEED, TALENT_NEED -> true;
            case ACHIEVEMENT, SERVICE, CAPABILITY -> false;
        };
    }
}
