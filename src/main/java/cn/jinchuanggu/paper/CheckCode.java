package cn.jinchuanggu.paper;

import cn.jinchuanggu.shared.RecordId;
import java.util.Locale;

/**
 * The code on a paper: ten letters and digits that nobody confuses, 50 bits, drawn at random.
 *
 * @param letters as they are kept, lower-case
 */
public record CheckCode(String letters) {

    private static final String SUBJECT = "paper-";
    private static final int HALF = 5;

    static CheckCode draw() {
        return new CheckCode(RecordId.of("", "", null));
    }

    /** As somebody typed or scanned it: spaces, hyphens and capitals do not matter, and O, I, L are the digits that they look like. */
    public static CheckCode read(String typed) {
        return new CheckCode(typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('o', '0').replaceAll("[il]", "1"));
    }

    /** For people: {@code K3V7Q-9XW2M}. */
    public String shown() {
        String capitals = letters.toUpperCase(Locale.ROOT);
        return capitals.length() > HALF ? capitals.substring(0, HALF) + "-" + capitals.substring(HALF) : capitals;
    }

    /** What the ledger calls the paper. */
    String subject() {
        return SUBJECT + letters;
    }
}
