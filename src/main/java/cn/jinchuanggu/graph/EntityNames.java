package cn.jinchuanggu.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds parties and topics by parts of their name. For the texts of listings see the search index. */
@Component
public class EntityNames {

    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");
    private static final int LONGEST = 100;
    private static final int MOST_PARTS = 24;
    private static final int MOST_QUESTIONS = 40;
    private static final int LOOKED_AT = 100;

    private final Neo4jClient client;

    EntityNames(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    /**
     * An entity by name.
     *
     * @param kind  its label in the model
     * @param about one or two sentences, or null
     */
    public record Named(String id, String kind, String kindLabel, String name, String about, boolean illustrative) {
    }

    /**
     * The public entities whose name shares at least half of the shorter side's parts with the text, or whose description
     * has the text in it; best first. Any characters may be typed.
     *
     * @param kinds labels of the model; empty for every kind that has a name index
     */
    public List<Named> find(String text, Set<String> kinds, int limit) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        String words = asked.substring(0, Math.min(LONGEST, asked.length()));
        List<String> parts = List.copyOf(parts(words));
        if (parts.isEmpty()) {
            return List.of();
        }
        Collection<Map<String, Object>> rows = client.query(Cypher.of(EntityNames.class, "by-name.cypher"))
                .bind(question(parts.subList(0, Math.min(MOST_PARTS, parts.size())))).to("question")
                .bind(List.copyOf(kinds)).to("kinds").bind(LOOKED_AT).to("limit").fetch().all();
        return rows.stream().map(EntityNames::named).filter(n -> answers(n, words)).limit(limit).toList();
    }

    /**
     * The public entities that a text may name: every one that shares rare parts with it. Whether the name really stands there
     * is for the caller to see. Looks at the first {@value #MOST_PARTS} times {@value #MOST_QUESTIONS} different parts.
     *
     * @param kinds labels of the model
     */
    public List<Named> listPerhapsNamed(String text, Set<String> kinds) {
        List<String> parts = List.copyOf(parts(text.toLowerCase(Locale.ROOT)));
        Map<String, Named> found = new LinkedHashMap<>();
        for (int i = 0; i < parts.size() && i < MOST_PARTS * MOST_QUESTIONS; i += MOST_PARTS) {
            String question = parts.subList(i, Math.min(i + MOST_PARTS, parts.size())).stream().map(p -> "name:\"" + p + "\"").collect(Collectors.joining(" "));
            client.query(Cypher.of(EntityNames.class, "by-name.cypher")).bind(question).to("question").bind(List.copyOf(kinds)).to("kinds")
                    .bind(LOOKED_AT).to("limit").fetch().all().stream().map(EntityNames::named).forEach(n -> found.putIfAbsent(n.id(), n));
        }
        return List.copyOf(found.values());
    }

    /** Only letters and digits reach the full-text syntax, each part in quotation marks. */
    private static String question(List<String> parts) {
        String names = parts.stream().map(p -> "name:\"" + p + "\"^3").collect(Collectors.joining(" "));
        return names + " " + parts.stream().map(p -> "about:\"" + p + "\"").collect(Collectors.joining(" "));
    }

    private static boolean answers(Named named, String words) {
        Set<String> asked = parts(words);
        Set<String> own = parts(named.name().toLowerCase(Locale.ROOT));
        long common = own.stream().filter(asked::contains).count();
        return 2 * common >= Math.min(own.size(), asked.size()) && common > 0
                || named.about() != null && named.about().toLowerCase(Locale.ROOT).contains(words);
    }

    /** Pairs of neighbouring Chinese characters, and whole words of other scripts. */
    private static Set<String> parts(String text) {
        Set<String> parts = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            int[] letters = runs.group().codePoints().toArray();
            if (runs.group("han") == null || letters.length == 1) {
                parts.add(runs.group());
            }
            for (int i = 0; runs.group("han") != null && i + 1 < letters.length; i++) {
                parts.add(new String(letters, i, 2));
            }
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static Named named(Map<String, Object> row) {
        GraphModel.NodeKind kind = GraphModel.get().findKind((List<String>) row.get("labels")).orElseThrow();
        return new Named((String) row.get("id"), kind.label(), kind.chinese(), (String) row.get("name"), (String) row.get("about"),
                Boolean.TRUE.equals(row.get("illustrative")));
    }
}
