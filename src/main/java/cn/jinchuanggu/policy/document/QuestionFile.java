package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.policy.fact.Choice;
import cn.jinchuanggu.policy.fact.FactType;
import cn.jinchuanggu.policy.fact.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The questions of one article, from {@code questions/art-NN.yaml}; choices may come from dated values. */
final class QuestionFile {

    private final Parameters parameters;

    QuestionFile(Parameters parameters) {
        this.parameters = parameters;
    }

    List<Question> read(Entry file) {
        return file.get("questions").list().stream().map(q -> question(q, q.text("section"))).toList();
    }

    private Question question(Entry entry, String section) {
        return new Question(
                entry.text("key"),
                entry.text("label"),
                section,
                FactType.valueOf(entry.text("type").toUpperCase(Locale.ROOT)),
                entry.textOr("unit", ""),
                entry.text("needed"),
                entry.text("question"),
                entry.text("why"),
                Stream.concat(
                                entry.listOf("choices").stream().map(QuestionFile::choice),
                                entry.listOf("choicesFrom").stream().flatMap(source -> choicesFrom(source.text())))
                        .toList(),
                entry.listOf("fields").stream().map(f -> question(f, section)).toList(),
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
