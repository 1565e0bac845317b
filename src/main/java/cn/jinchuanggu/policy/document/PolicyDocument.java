package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One policy document: its articles, the days on which it holds, its readings and its dated values. Immutable once read.
 */
public final class PolicyDocument {

    private static final String SHARED_QUESTIONS = "questions/shared.yaml";

    private final String root;
    private final Entry head;
    private final Period window;
    private final LocalDate alternativeLastDay;
    private final TaskForce taskForce;
    private final List<OpenMatter> openMatters;
    private final List<SuperiorPolicy> superiorPolicies;
    private final Map<String, ReadingRule> readings;
    private final Map<Integer, Parameters> parameters;
    private final Map<Integer, Article> articles;
    private final Map<String, Citation> sentences;
    private final Map<Integer, String> hashes;

    private PolicyDocument(String root) {
        this.root = root;
        this.head = DataFile.get(root + "document.yaml").yaml();
        Entry days = head.get("window");
        this.window = new Period(days.date("from"), days.date("through"));
        this.alternativeLastDay = days.date("alternativeThrough");
        Entry reviewers = head.get("taskForce");
        this.taskForce = new TaskForce(reviewers.text("name"), reviewers.date("through"), reviewers.text("afterwards"));
        this.openMatters = head.listOf("openMatters").stream().map(OpenMatter::from).toList();
        this.superiorPolicies = head.listOf("superiorPolicies").stream().map(SuperiorPolicy::from).toList();
        this.readings = DataFile.get(root + "readings.yaml").yaml().get("readings").list().stream()
                .map(ReadingRule::from)
                .collect(Collectors.toMap(ReadingRule::id, Function.identity()));
        this.parameters = new LinkedHashMap<>();
        this.articles = new LinkedHashMap<>();
        for (Entry summary : head.get("articles").list()) {
            int number = summary.number("number");
            DataFile.find(file("parameters", number, "yaml"))
                    .ifPresent(f -> parameters.put(number, Parameters.from(f.yaml())));
            articles.put(number, article(number, summary));
        }
        this.sentences = articles.values().stream()
                .flatMap(a -> a.sentences().stream())
                .collect(Collectors.toMap(c -> c.clause().anchor(), Function.identity()));
        this.hashes = articles.keySet().stream().collect(Collectors.toMap(Function.identity(), this::computeHash));
    }

    /** A copy with some values changed. */
    private PolicyDocument(PolicyDocument original, List<SuperiorPolicy> superior, List<ParameterChange> changes) {
        this.root = original.root;
        this.head = original.head;
        this.openMatters = original.openMatters;
        this.superiorPolicies = List.copyOf(superior);
        this.readings = original.readings;
        this.taskForce = original.taskForce;
        this.articles = original.articles;
        this.sentences = original.sentences;
        Period days = original.window;
        LocalDate lastDay = original.alternativeLastDay;
        this.parameters = new LinkedHashMap<>(original.parameters);
        this.hashes = new LinkedHashMap<>(original.hashes);
        for (ParameterChange change : changes) {
            switch (change) {
                case ParameterChange.OfValue c -> {
                    parameters.put(c.article(), parameters(c.article()).with(c.name(), c.days(), c.number()));
                    hashes.merge(c.article(), c.toString(), DataFile::hash);
                }
                case ParameterChange.OfWindow c -> {
                    days = c.days();
                    lastDay = c.days().through();
                    hashes.replaceAll((article, hash) -> DataFile.hash(hash, c.toString()));
                }
            }
        }
        this.window = days;
        this.alternativeLastDay = lastDay;
    }

    /** The document in {@code policy/<folder>} on the class path; {@link IllegalStateException} when it is incomplete. */
    public static PolicyDocument load(String folder) {
        return new PolicyDocument("policy/" + folder + "/");
    }

    /**
     * The same document with some values changed, for trying out; nothing else knows of it.
     *
     * @throws IllegalStateException when a value does not exist or is no number
     */
    public PolicyDocument with(List<ParameterChange> changes) {
        return with(superiorPolicies, changes);
    }

    /** As {@link #with(List)}, and with these superior policies instead of those on record. */
    public PolicyDocument with(List<SuperiorPolicy> superior, List<ParameterChange> changes) {
        return new PolicyDocument(this, superior, changes);
    }

    /** Such as {@code 长政发〔2024〕15号}. */
    public String id() {
        return head.text("id");
    }

    public String title() {
        return head.text("title");
    }

    public String url() {
        return head.text("url");
    }

    /** First and last day on which the document holds, as read by R-02. */
    public Period window() {
        return window;
    }

    /** The day itself, or the nearest day of the window: the day whose values hold for an event outside. */
    public LocalDate dayInWindow(LocalDate day) {
        return day.isBefore(window.from()) ? window.from() : day.isAfter(window.through()) ? window.through() : day;
    }

    /** Anchor of the sentence that states the days. */
    public String validityClause() {
        return head.get("window").text("clause");
    }

    /** The last day under the other reading of R-02. */
    public LocalDate alternativeLastDay() {
        return alternativeLastDay;
    }

    /** Who reviews enterprises of other counties, until when, and whom to ask afterwards. */
    public TaskForce taskForce() {
        return taskForce;
    }

    /** What articles without a sum leave to their bodies, by article. */
    public List<OpenMatter> openMatters() {
        return openMatters;
    }

    /** The superior policy that has changed what an article gives (第二十条), if one has. */
    public Optional<SuperiorPolicy> superiorPolicy(int article) {
        return superiorPolicies.stream().filter(p -> p.article() == article).findFirst();
    }

    /** The body that interprets the document (第二十条). */
    public String interpretedBy() {
        return head.text("interpretedBy");
    }

    /** The words for "the text names no payer". */
    public String fundingNotStated() {
        return head.text("fundingNotStated");
    }

    /** All articles by number. */
    public List<Article> listArticles() {
        return List.copyOf(articles.values());
    }

    public Optional<Article> findArticle(int number) {
        return Optional.ofNullable(articles.get(number));
    }

    /** The sentence with this anchor; {@link IllegalStateException} when there is none. */
    public Citation cite(String anchor) {
        return Optional.ofNullable(sentences.get(anchor))
                .orElseThrow(() -> new IllegalStateException(root + " has no sentence " + anchor));
    }

    public ClauseRef clause(String anchor) {
        return cite(anchor).clause();
    }

    /** The reading with this id; {@link IllegalStateException} when there is none. */
    public ReadingRule reading(String id) {
        return Optional.ofNullable(readings.get(id))
                .orElseThrow(() -> new IllegalStateException(root + "readings.yaml has no " + id));
    }

    /** The dated values of an article; {@link IllegalStateException} when it has none. */
    public Parameters parameters(int article) {
        return Optional.ofNullable(parameters.get(article))
                .orElseThrow(() -> new IllegalStateException("no values for article " + article + " in " + root));
    }

    /** The numbers of the articles that have dated values. */
    public List<Integer> articlesWithParameters() {
        return List.copyOf(parameters.keySet());
    }

    /** The whole publication as it stands on the website of the city. */
    public String officialText() {
        return DataFile.get(root + "official-text.txt").content();
    }

    /**
     * SHA-256 in hex of everything that an assessment of this article reads: document, readings, wording, values,
     * questions.
     */
    public String hash(int article) {
        return hashes.get(article);
    }

    private String computeHash(int article) {
        List<DataFile> files = new ArrayList<>(List.of(
                DataFile.get(root + "document.yaml"),
                DataFile.get(root + "readings.yaml"),
                DataFile.get(file("text", article, "md"))));
        DataFile.find(file("parameters", article, "yaml")).ifPresent(files::add);
        // the questions decide how an answer is understood
        DataFile.find(file("questions", article, "yaml")).ifPresent(f -> {
            files.add(f);
            files.add(DataFile.get(root + SHARED_QUESTIONS));
        });
        return DataFile.hash(files);
    }

    private Article article(int number, Entry summary) {
        ArticleText text = ArticleText.parse(DataFile.get(file("text", number, "md")));
        Optional<QuestionFile> questions = DataFile.find(file("questions", number, "yaml"))
                .map(f -> new QuestionFile(f.yaml(), DataFile.get(root + SHARED_QUESTIONS).yaml(), parameters(number)));
        return new Article(
                number,
                text.heading(),
                summary.text("name"),
                summary.textOr("note", ""),
                text.paragraphs(),
                text.bodies(),
                summary.text("kind"),
                summary.text("amount"),
                summary.text("cap"),
                summary.text("answer"),
                questions.map(QuestionFile::questions).orElse(List.of()),
                questions.map(QuestionFile::listedAs),
                questions.map(QuestionFile::example).orElse(Map.of()));
    }

    private String file(String kind, int article, String extension) {
        return root + kind + "/art-%02d.%s".formatted(article, extension);
    }

    /**
     * @param name       as the text names it
     * @param through    its last day unless its term is extended
     * @param afterwards whom to ask after that day
     */
    public record TaskForce(String name, LocalDate through, String afterwards) {}

    /**
     * What an article without a sum leaves to its bodies.
     *
     * @param clause          anchor of the sentence
     * @param code            stable name of the decision
     * @param question        what has to be decided, in Chinese
     * @param notNamed        why a matter of none of the kinds it names is refused, in Chinese
     * @param enterprisesOnly whether it names enterprises and nobody else
     */
    public record OpenMatter(
            int article, String clause, String code, String question, String notNamed, boolean enterprisesOnly) {

        static OpenMatter from(Entry entry) {
            return new OpenMatter(entry.number("article"), entry.text("clause"), entry.text("code"), entry.text("question"),
                    entry.text("notNamed"), entry.text("enterprisesOnly").equals("true"));
        }
    }

    /**
     * A superior policy that changed what an article gives.
     *
     * @param title  its name and number
     * @param from   first day on which it prevails
     * @param clause anchor of the sentence that lets it prevail
     */
    public record SuperiorPolicy(int article, String title, LocalDate from, String clause) {

        static SuperiorPolicy from(Entry entry) {
            return new SuperiorPolicy(entry.number("article"), entry.text("title"), entry.date("from"), entry.text("clause"));
        }
    }
}
