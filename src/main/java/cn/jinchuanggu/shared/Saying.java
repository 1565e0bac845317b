package cn.jinchuanggu.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing that the program says, once, to be read in each language of the pages. It is put in words only when it is read, so
 * that what is never shown costs no sentence.
 *
 * <p>The words stand in {@code messages.properties} and {@code messages_en.properties} beside those of the pages, and are read from
 * there without an application context, because the command line and unit tests say things too. Wherever no language is asked for
 * (as text, as JSON, in papers, mails and files) it is Chinese.
 *
 * @param key   of the message; empty for what is only its one part
 * @param parts what stands in its places {@code {0}}, {@code {1}} …: a {@link Spoken} in the language of the reader, a list as a row,
 *              anything else as it is, such as what people wrote
 */
public record Saying(String key, List<Object> parts) implements Spoken {

    /** Where there is nothing to say. */
    public static final Saying NOTHING = verbatim("");
    private static final String ITSELF = "";

    /** A Chinese word of the program or of the reference data. */
    private record Label(String word) implements Spoken {

        @Override
        public String in(Locale reader) {
            return Spoken.isEnglish(reader) ? EnglishLabels.of(word) : word;
        }
    }

    /** The sentence with this key. @throws NullPointerException when a part is null */
    public static Saying of(String key, Object... parts) {
        return new Saying(key, List.of(parts));
    }

    /** A label of an enum, of the graph model or of the reference data; one that has no English stays Chinese. */
    public static Saying label(String word) {
        return just(new Label(word));
    }

    /** What people wrote: the same for every reader. */
    public static Saying verbatim(String words) {
        return just(words);
    }

    /** Several things one after the other: 甲、乙. */
    public static Saying row(List<?> several) {
        return just(List.copyOf(several));
    }

    /** Several labels one after the other. */
    public static Saying labels(Collection<String> words) {
        return row(words.stream().map(Saying::label).toList());
    }

    /** Whole sentences one after the other; nothing when there is none. */
    public static Saying sentences(List<Saying> sentences) {
        return joined("says.sentences", sentences);
    }

    /** Clauses of one sentence one after the other: 甲，乙. Nothing when there is none. */
    public static Saying clauses(List<Saying> clauses) {
        return joined("says.clauses", clauses);
    }

    /** Several labels well apart from each other, such as titles of sources: 甲；乙. Nothing when there is none. */
    public static Saying apart(Collection<String> words) {
        return joined("says.apart", words.stream().map(Saying::label).toList());
    }

    private static Saying joined(String key, List<Saying> several) {
        return several.stream().reduce((before, next) -> of(key, before, next)).orElse(NOTHING);
    }

    /** One thing without a sentence around it, such as an amount. */
    public static Saying just(Object part) {
        return new Saying(ITSELF, List.of(part));
    }

    @Override
    public String in(Locale reader) {
        return key.isEmpty() ? spoken(parts.getFirst(), reader) : MessageFiles.sentence(key, reader, place -> spoken(parts.get(place), reader));
    }

    /** For programs and whoever chose no language. */
    @JsonValue
    public String chinese() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public String toString() {
        return chinese();
    }

    private static String spoken(Object part, Locale reader) {
        return switch (part) {
            case Spoken spoken -> spoken.in(reader);
            case List<?> row -> row.stream().map(p -> spoken(p, reader)).collect(Collectors.joining(Spoken.isEnglish(reader) ? ", " : "、"));
            default -> part.toString();
        };
    }
}
