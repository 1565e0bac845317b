package cn.jinchuanggu.window;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The kinds of matter of {@code window/matters.yaml}, by day. */
public final class MatterKinds {

    private static final String FILE = "/window/matters.yaml";

    private final List<MatterKind> kinds;

    private MatterKinds(List<MatterKind> kinds) {
        this.kinds = kinds;
    }

    static MatterKinds load() {
        try (InputStream in = MatterKinds.class.getResourceAsStream(FILE)) {
            List<Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new MatterKinds(file.stream().map(MatterKinds::kind).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** What can be filed on a day, in the order of the articles. */
    public List<MatterKind> listOn(LocalDate day) {
        return kinds.stream().filter(k -> k.days().contains(day)).toList();
    }

    /** As it was on a day; empty when there was none. */
    public Optional<MatterKind> find(String id, LocalDate day) {
        return listOn(day).stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** The Chinese name by which a matter is known last; the id itself when it never was. */
    public String nameOf(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).reduce((first, second) -> second).map(MatterKind::name).orElse(id);
    }

    @SuppressWarnings("unchecked") // the file has this shape
    private static MatterKind kind(Map<String, Object> line) {
        String id = (String) line.get("id");
        String through = (String) line.get("through");
        Optional<MatterKind.Promise> promise = Optional.ofNullable((Map<String, Object>) line.get("promise")).map(p -> new MatterKind.Promise((String) p.get("name"),
                Duration.ofHours((Integer) p.get("workingHours")), (String) p.get("reading")));
        return new MatterKind(id, (String) line.get("name"), new Period(LocalDate.parse((String) line.get("from")), through == null ? null : LocalDate.parse(through)),
                (String) line.get("clause"), (String) line.get("quote"), (String) line.get("body"), promise,
                promise.map(MatterKind.Promise::working).orElseGet(() -> Duration.ofHours((Integer) line.get("usualHours"))),
                (List<String>) line.get("documents"), questions(id, (String) line.get("name"), (List<Map<String, Object>>) line.get("questions")));
    }

    private static List<Question> questions(String id, String name, List<Map<String, Object>> lines) {
        List<Question> questions = new ArrayList<>();
        lines.forEach(l -> questions.add(question(id, name, (String) l.get("key"), (String) l.get("label"), FactType.valueOf((String) l.get("type")), l.get("choices"))));
        questions.add(question(id, name, "wishedOn", "希望哪天办好", FactType.DATE, null));
        return questions;
    }

    /** Labels name the matter, so that no two questions of a case are called the same. */
    @SuppressWarnings("unchecked") // the file has this shape
    private static Question question(String id, String name, String key, String label, FactType type, Object choices) {
        List<Choice> offered = choices == null ? List.of() : ((List<String>) choices).stream().map(c -> new Choice(c, c, List.of())).toList();
        return new Question(id + "." + key, name + "：" + label, name, type, unit(type), Question.About.MATTER, "optional", "", label, "", offered, List.of(), "");
    }

    private static String unit(FactType type) {
        return switch (type) {
            case MONEY -> "元";
            case AREA -> "平方米";
            default -> "";
        };
    }
}
