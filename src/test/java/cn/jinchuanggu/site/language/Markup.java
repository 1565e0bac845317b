package cn.jinchuanggu.site.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page or a template in one pass: its texts and tags with what stands around them. */
final class Markup {

    private static final Pattern TOKEN = Pattern.compile("(?s)<!--.*?-->|<![^>]*>|<script\\b.*?</script>|</?[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+|<");
    private static final Pattern NAME = Pattern.compile("</?([\\w:-]+)");
    private static final Set<String> WITHOUT_CONTENT = Set.of("meta", "link", "img", "input", "br", "hr", "rect", "path", "circle", "line", "use");

    /** @param name of the element @param source the opening tag as written */
    record Tag(String name, String source) {
    }

    private Markup() {
    }

    /** All texts that stand in no element the predicate leaves out. */
    static List<String> texts(String source, Predicate<Tag> leftOut) {
        List<String> found = new ArrayList<>();
        walk(source, leftOut, found, new ArrayList<>());
        return found;
    }

    /** All opening tags that stand in no element the predicate leaves out; a tag that is left out itself is listed. */
    static List<Tag> tags(String source, Predicate<Tag> leftOut) {
        List<Tag> found = new ArrayList<>();
        walk(source, leftOut, new ArrayList<>(), found);
        return found;
    }

    private static void walk(String source, Predicate<Tag> leftOut, List<String> texts, List<Tag> tags) {
        Deque<Tag> around = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String part = token.group();
            boolean seen = around.stream().noneMatch(leftOut);
            if (part.startsWith("<!") || part.startsWith("<script")) {
                continue;
            }
            if (!part.startsWith("<") || part.length() == 1) {
                if (seen) {
                    texts.add(part);
                }
            } else if (part.startsWith("</")) {
                close(around, name(part));
            } else {
                Tag tag = new Tag(name(part), part);
                if (seen) {
                    tags.add(tag);
                }
                if (!WITHOUT_CONTENT.contains(tag.name()) && !part.endsWith("/>")) {
                    around.push(tag);
                }
            }
        }
    }

    private static void close(Deque<Tag> around, String name) {
        if (around.stream().anyMatch(t -> t.name().equals(name))) {
            while (!around.pop().name().equals(name)) {
                continue; // elements that the page leaves open
            }
        }
    }

    private static String name(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.find() ? name.group(1) : "";
    }
}
