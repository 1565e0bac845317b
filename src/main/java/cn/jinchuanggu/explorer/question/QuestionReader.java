package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.explorer.question.QuestionWords.Sight;
import cn.jinchuanggu.explorer.question.Reading.Part;
import cn.jinchuanggu.explorer.question.Reading.Unread;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.graph.EntityNames.Named;
import cn.jinchuanggu.graph.GraphModel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a question in restricted Chinese, such as {@code 高端装备制造的企业，与长治医学院两步以内}: looks for names and for fixed words, the
 * longest first, and says of the rest that it was not understood. Knows no grammar; the order of words means nothing.
 */
@Component
public class QuestionReader {

    /** Characters of a question that are read. */
    public static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 2;
    private static final int PERHAPS = 3;
    private static final String INVENTED = "(示例)";
    private static final Set<String> NAMED_KINDS = GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity"))
            .map(GraphModel.NodeKind::label).filter(l -> !l.equals("Track") && !l.equals("Segment")).collect(Collectors.toSet());

    private final EntityNames names;

    QuestionReader(EntityNames names) {
        this.names = names;
    }

    public Reading read(String asked) {
        String plain = plain(asked).strip();
        String text = plain.substring(0, Math.min(LONGEST, plain.length()));
        List<Sight> seen = QuestionWords.find(text);
        for (Named named : names.listPerhapsNamed(text, NAMED_KINDS)) {
            forms(named).forEach(form -> QuestionWords.word(text, form, "near", named.id(), named.kindLabel() + "：" + named.name(), seen));
        }
        List<Sight> taken = longest(seen);
        List<Part> parts = taken.stream().map(Sight::part).toList();
        Question question = question(parts);
        List<String> notes = question.near().isEmpty() || parts.stream().anyMatch(p -> p.field().equals("steps")) ? List.of()
                : List.of("没有写几步以内，按 " + question.steps() + " 步查。");
        return new Reading(question, parts, unread(text, taken), notes);
    }

    private static List<String> forms(Named named) {
        String name = plain(named.name());
        return Stream.of(name, name.replace(INVENTED, "")).distinct().filter(f -> f.length() >= SHORTEST_NAME).toList();
    }

    /** Wide and narrow brackets, digits and letters are the same. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Of places that lie over each other the longest; of equal ones the name. */
    private static List<Sight> longest(List<Sight> seen) {
        List<Sight> taken = new ArrayList<>();
        seen.stream().sorted(Comparator.comparingInt(Sight::length).reversed().thenComparing(s -> !s.part().field().equals("near"))
                        .thenComparingInt(Sight::start).thenComparing(s -> s.part().value()))
                .filter(s -> taken.stream().noneMatch(t -> s.start() < t.end() && t.start() < s.end()))
                .forEach(taken::add);
        taken.sort(Comparator.comparingInt(Sight::start));
        return taken;
    }

    private static Question question(List<Part> parts) {
        int steps = values(parts, "steps").stream().mapToInt(Integer::parseInt).max().orElse(Question.USUAL_STEPS);
        Integer since = values(parts, "since").stream().map(Integer::valueOf).findFirst().orElse(null);
        String reality = values(parts, "reality").stream().findFirst().orElse("");
        return new Question(values(parts, "kind"), values(parts, "topic"), values(parts, "near"), steps, since, reality);
    }

    private static List<String> values(List<Part> parts, String field) {
        return parts.stream().filter(p -> p.field().equals(field)).map(Part::value).distinct().toList();
    }

    /** What is left when the understood and the binding words are taken out. */
    private List<Unread> unread(String text, List<Sight> taken) {
        StringBuilder rest = new StringBuilder(text);
        taken.forEach(s -> rest.replace(s.start(), s.end(), " ".repeat(s.length())));
        Matcher binding = QuestionWords.BINDING.matcher(rest);
        return Stream.of(binding.replaceAll(" ").split(" +")).filter(w -> !w.isBlank())
                .map(w -> new Unread(w, names.find(w, Set.of(), PERHAPS))).toList();
    }
}
