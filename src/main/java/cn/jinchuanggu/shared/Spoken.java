package cn.jinchuanggu.shared;

import java.util.Locale;

/** Something that reads differently in the languages of the pages: a sentence, a label, an amount. */
public interface Spoken {

    /** For people, in English where that is the language of the reader, else in Chinese. */
    String in(Locale reader);

    /** Whether this reader has chosen English. */
    static boolean isEnglish(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
    }
}
