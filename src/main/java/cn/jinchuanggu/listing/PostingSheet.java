package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a kind of posting asks, read from {@code listing/postings.yaml}: whoever adds a field there has it in the form, the
 * API, the page, the table and the messages.
 *
 * @param lead   one sentence that says what such a posting is
 * @param words  words by which a sentence is taken for one of this kind
 * @param roles  who posts it for the own party; brokers and operators post for others
 * @param owners kinds of parties that may own it, by their labels in the graph
 * @param fields in the order of the form
 */
public record PostingSheet(ListingKind kind, String lead, List<String> words, Set<Role> roles, Set<String> owners, List<PostingField> fields) {

    private static final String FILE = "/listing/postings.yaml";
    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 20_000;
    private static final Map<String, Object> CONTENT = content();
    private static final Map<ListingKind, PostingSheet> ALL = load();

    public PostingSheet {
        words = List.copyOf(words);
        roles = Set.copyOf(roles);
        owners = Set.copyOf(owners);
        fields = List.copyOf(fields);
    }

    /** @throws IllegalArgumentException when the fields of this kind are not described as data */
    public static PostingSheet of(ListingKind kind) {
        PostingSheet sheet = ALL.get(kind);
        if (sheet == null) {
            throw new IllegalArgumentException(FILE + " does not describe " + kind);
        }
        return sheet;
    }

    /** Headings of the form, in order. */
    public List<String> groups() {
        return fields.stream().map(PostingField::group).distinct().toList();
    }

    public List<PostingField> fieldsOf(String group) {
        return fields.stream().filter(f -> f.group().equals(group)).toList();
    }

    /** What lists of the kind are narrowed by. */
    public List<PostingField> choiceFields() {
        return fields.stream().filter(f -> f.type() == PostingField.Type.CHOICE && !f.closed()).toList();
    }

    /** @throws IllegalArgumentException when the kind has no such field */
    public PostingField field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + name));
    }

    /** Names of all fields that hold words which the public reads, of whatever kind. */
    public static Set<String> openTexts() {
        return ALL.values().stream().flatMap(s -> s.fields.stream()).filter(f -> f.isText() && !f.closed()).map(PostingField::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Words by which a sentence is taken for one of a kind; one of a service is for somebody who looks for it. */
    static Map<ListingKind, List<String>> allWords() {
        Map<ListingKind, List<String>> words = new EnumMap<>(ListingKind.class);
        ALL.forEach((kind, sheet) -> words.put(kind, sheet.words));
        return words;
    }

    private static Map<ListingKind, PostingSheet> load() {
        Map<ListingKind, PostingSheet> sheets = new EnumMap<>(ListingKind.class);
        ListingKind.POSTINGS.forEach(kind -> sheets.put(kind, sheet(kind, map(CONTENT, kind.name()), list(CONTENT, "shared"))));
        return sheets;
    }

    private static Map<String, Object> content() {
        try (InputStream in = PostingSheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE + " on the class path");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static PostingSheet sheet(ListingKind kind, Map<String, Object> row, List<Map<String, Object>> shared) {
        List<String> without = list(row, "without");
        Stream<Map<String, Object>> common = shared.stream().filter(f -> !without.contains((String) f.get("name")));
        return new PostingSheet(kind, (String) row.get("lead"), list(row, "words"), PostingSheet.<String>list(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                Set.copyOf(list(row, "owners")), Stream.concat(PostingSheet.<Map<String, Object>>list(row, "fields").stream(), common).map(PostingSheet::field).toList());
    }

    private static PostingField field(Map<String, Object> row) {
        String name = (String) row.get("name");
        PostingField.Type type = PostingField.Type.valueOf(((String) row.get("type")).toUpperCase(Locale.ROOT));
        int most = type == PostingField.Type.AREA ? LONG_TEXT : type == PostingField.Type.WHOLE ? Integer.MAX_VALUE : SHORT_TEXT;
        return new PostingField(name, (String) row.getOrDefault("property", name), (String) row.get("label"), type, (String) row.getOrDefault("unit", ""),
                (String) row.get("group"), (String) row.getOrDefault("hint", ""), (Boolean) row.getOrDefault("required", false),
                (Boolean) row.getOrDefault("closed", false), (Boolean) row.getOrDefault("searched", false), (Integer) row.getOrDefault("from", 1),
                (Integer) row.getOrDefault("through", most), list(row, "choices"));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> row, String name) {
        return (List<T>) row.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> row, String name) {
        return (Map<String, Object>) row.get(name);
    }
}
