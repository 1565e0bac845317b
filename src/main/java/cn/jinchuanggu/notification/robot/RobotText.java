package cn.jinchuanggu.notification.robot;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** Messages as 企业微信 takes them: plain text of at most 2048 bytes of UTF-8. Plain, because in Markdown the title of a listing could forge a link. */
final class RobotText {

    static final int MOST_BYTES = 2048;
    private static final String CUT = "…";

    private RobotText() {
    }

    /**
     * A sentence and lines below it, such as the address of the page that says more. The lines are never cut.
     *
     * @throws IllegalArgumentException when the lines alone are too long
     */
    static String of(String sentence, String... lines) {
        String end = "\n" + String.join("\n", lines);
        return cut(sentence, MOST_BYTES - bytes(end)) + end;
    }

    /** The longest beginning, with an ellipsis, that fits; never half of what a reader sees as one character. */
    static String cut(String text, int most) {
        if (most < bytes(CUT)) {
            throw new IllegalArgumentException("No room for a text: " + most + " bytes");
        }
        if (bytes(text) <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int fits = 0;
        int used = bytes(CUT);
        for (int next = characters.next(); next != BreakIterator.DONE && used + bytes(text.substring(fits, next)) <= most; next = characters.next()) {
            used += bytes(text.substring(fits, next));
            fits = next;
        }
        return text.substring(0, fits) + CUT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
