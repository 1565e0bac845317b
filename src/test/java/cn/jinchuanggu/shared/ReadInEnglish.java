package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the program says, as a reader of English sees it: Chinese are only the words of people and the names of standards. */
public final class ReadInEnglish {

    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]+");
    private static final Pattern LEFT_OPEN = Pattern.compile("[{}]|null");

    private ReadInEnglish() {
    }

    /** @param data all that people wrote and standards name in what is spoken of */
    public static void holds(Saying said, String data) {
        String english = said.in(Locale.ENGLISH);
        assertThat(english).as("%s", said).isNotBlank().doesNotContainPattern(LEFT_OPEN);
        assertThat(CHINESE.matcher(english).results().map(run -> run.group())).as("Chinese in: %s", english).allMatch(data::contains);
        assertThat(said.chinese()).doesNotContainPattern(LEFT_OPEN);
    }
}
