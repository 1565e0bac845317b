package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.fact.Choice;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.Question.About;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of one article, from {@code questions/art-NN.yaml}. Choices may come from dated values; an entry
 * {@code use: applicant} stands for the question of that key in {@code questions/shared.yaml}, and what stands beside it
 * replaces the shared words.
 */
final class QuestionFile {

    private static final String NO_CONDITION = "";

    private final Entry file;
    private final Map<String, Entry> shared;
    private final Parameters parameters;

    /**
     * @param shared     {@code questions/shared.yaml}
     * @param parameters the dated values that choices come from
     */
    QuestionFile(Entry file, Entry shared, Parameters parameters) {
        this.file = file;
        this.shared = shared.get("questions").list().stream().collect(Collectors.toMap(q -> q.text("key"), Function.identity()));
        this.parameters = parameters;
    }

    /** In the order of the form. */
    List<Question> questions() {
        return file.get("questions").list().stream().map(this::question).toList();
    }

    /** The list by which an applicant names all matters of the article at once. */
    Question listedAs() {
        Entry list = file.get("listedAs");
        List<Question> fields = questions().stream().filter(q -> q.about() == About.MATTER).toList();
        return new Question(list.text("key"), list.text("label"), list.text("label"), FactType.LIST, "", About.MATTER, "always",
                NO_CONDITION, list.text("question"), list.text("why"), List.of(), fields, "");
    }

    /** A whole set of facts to begin with, JSON-like. */
    Map<String, Object> example() {
        return file.get("example").plainMap();
    }

    private Question question(Entry entry) {
        Optional<Entry> used = entry.find("use").map(key -> Optional.ofNullable(shared.get(key.text()))
                .orElseThrow(() -> key.wrong("is not the key of a shared question")));
        Entry full = used.map(entry::over).orElse(entry);
        About about = used.flatMap(u -> u.find("about")).filter(a -> a.text().equals("applicant")).isPresent()
                ? About.APPLICANT
                : About.MATTER;
        return question(full, full.text("section"), about);
    }

    private Question question(Entry entry, String section, About about) {
        String needed = entry.text("needed");
        return new Question(
                entry.text("key"),
                entry.text("label"),
                section,
                FactType.valueOf(entry.text("type").toUpperCase(Locale.ROOT)),
                entry.textOr("unit", ""),
                about,
                needed,
                file.find("conditions").flatMap(c -> c.find(needed)).map(Entry::text).orElse(NO_CONDITION),
                entry.text("question"),
                entry.text("why"),
                Stream.concat(
                                entry.listOf("choices").stream().map(QuestionFile::choice),
                                entry.listOf("choicesFrom").stream().flatMap(source -> choicesFrom(source.text())))
                        .toList(),
                entry.listOf("fields").stream().map(f -> question(f, section, about)).toList(),
                entry.textOr("example", ""));
    }

    private static Choice choice(Entry entry) {
        return new Choice(
                entry.text("code"), entry.text("label"), entry.listOf("also").stream().map(Entry::text).toList());
    }

    private Stream<Choice> choicesFrom(String source) {
        List<String> names = source.equals("documents")
                ? List.copyOf(parameters.documents().keySet())
                : parameters.allNames(source);
        return names.stream().map(name -> new Choice(name, name, parameters.wordsFor(name)));
    }
}
