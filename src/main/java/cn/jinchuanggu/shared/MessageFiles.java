package cn.jinchuanggu.shared;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.IntFunction;

/** The message files of the pages for whoever has no application context. Read once; a key that has no English is said in Chinese. */
final class MessageFiles {

    private static final ResourceBundle CHINESE = file("messages", Locale.ROOT);
    private static final ResourceBundle ENGLISH = file("messages", Locale.ENGLISH);

    private MessageFiles() {
    }

    /** The file of exactly this language; that of the machine does not count. */
    static ResourceBundle file(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The sentence with its places filled. A place is a digit in braces; nothing else has a meaning, no quotation and no format.
     *
     * @throws java.util.MissingResourceException when no file has the key
     */
    static String sentence(String key, Locale reader, IntFunction<String> parts) {
        String pattern = (Spoken.isEnglish(reader) ? ENGLISH : CHINESE).getString(key);
        StringBuilder sentence = new StringBuilder(2 * pattern.length());
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            sentence.append(pattern, done, open).append(parts.apply(Character.digit(pattern.charAt(open + 1), 10)));
            done = open + "{0}".length();
        }
        return sentence.append(pattern, done, pattern.length()).toString();
    }
}
