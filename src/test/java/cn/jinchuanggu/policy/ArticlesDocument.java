package cn.jinchuanggu.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The table of articles in the documentation, made from the data. */
final class ArticlesDocument {

    static final Path FILE = Path.of("src/docs/ARTICLES.md");

    /** Writes the file anew. */
    static final String COMMAND = "mvn test -Dtest=ArticlesDocumentTest -Darticles.write=true";

    private ArticlesDocument() {}

    static void write() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text());
    }

    /** What the file should hold. */
    static String text() {
        Policy policy = Cases.policyOn(Cases.TODAY);
        String rows = policy.listArticles().stream().map(ArticlesDocument::row).collect(Collectors.joining("\n"));
        return """
                # The twenty articles

                %s [%s](%s), in force %s through %s (reading R-02). Interpreted by %s.

                Generated from `src/main/resources/policy/czf-2024-15` by `%s`; a test compares.
                Wording: `text/`. Values with their days: `parameters/`. Questions: `questions/`. Readings: `readings.yaml`.

                | 条 | 名称 | 类型 | 金额 | 上限 | 责任单位 | 测算 | 怎样回答 |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                policy.document().id(),
                policy.document().title(),
                policy.document().url(),
                policy.document().window().from(),
                policy.document().window().through(),
                policy.document().interpretedBy(),
                COMMAND,
                rows);
    }

    private static String row(Article article) {
        return "| " + String.join(" | ",
                ClauseRef.articleName(article.number()),
                article.name() + (article.note().isEmpty() ? "" : "(" + article.note() + ")"),
                article.kind(),
                article.amount(),
                article.cap(),
                article.bodies().isEmpty() ? "–" : String.join("、", article.bodies()),
                article.computable() ? "可以测算" : "查看原文和责任单位",
                article.answer()) + " |";
    }
}
