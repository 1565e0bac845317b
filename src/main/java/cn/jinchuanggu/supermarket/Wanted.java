package cn.jinchuanggu.supermarket;

import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody looks for in the catalogue.
 *
 * @param needId   one of the listed needs, whose words, segment, budget and day are taken where nothing else is said
 * @param text     in words; empty for none
 * @param category as the services name it
 * @param budget   for all of it, yuan
 * @param by       day by which it is to be done
 * @param segment  id of a part of an industry
 * @param stage    of the enterprise
 * @param voucher  whether a voucher shall pay a part
 */
public record Wanted(Optional<String> needId, String text, Optional<String> category, Optional<Money> budget, Optional<LocalDate> by, Optional<String> segment,
        Optional<Stage> stage, boolean voucher) {

    /** In words only. */
    public static Wanted of(String text) {
        return new Wanted(Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Whether nothing is said that anything could be matched with. */
    public boolean isEmpty() {
        return needId.isEmpty() && text.isBlank() && category.isEmpty() && segment.isEmpty() && stage.isEmpty();
    }
}
