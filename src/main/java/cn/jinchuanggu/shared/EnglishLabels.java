package cn.jinchuanggu.shared;

import java.util.Locale;
import java.util.ResourceBundle;

/** The English of single labels ({@code labels_en.properties}), found by the Chinese word. */
public final class EnglishLabels {

    private static final ResourceBundle ENGLISH = MessageFiles.file("labels", Locale.ENGLISH);

    private EnglishLabels() {
    }

    /** The English word; the Chinese one when none is known. */
    public static String of(String label) {
        return ENGLISH.containsKey(label) ? ENGLISH.getString(label) : label;
    }
}
