package cn.jinchuanggu.policy;

import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.Question.About;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.Overview.Untold;
import cn.jinchuanggu.policy.article.Article20Precedence;
import cn.jinchuanggu.policy.article.ArticleRule;
import cn.jinchuanggu.policy.article.ArticleRules;
import cn.jinchuanggu.policy.article.TransferEstimate;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way in: the twenty articles and what they give. Thread-safe; needs no Spring.
 *
 * <p>The day of an assessment is today in Asia/Shanghai, taken from the clock given.
 */
public final class Policy {

    private static final String CURRENT_DOCUMENT = "czf-2024-15";
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final PolicyDocument document;
    private final Map<Integer, ArticleRule> rules;
    private final Map<Integer, FactReader> readers;
    private final FactReader profileReader;
    private final Article20Precedence precedence;

    /** The policy document of 长政发〔2024〕15号. */
    public Policy(Clock clock) {
        this(clock, PolicyDocument.load(CURRENT_DOCUMENT));
    }

    /** Another state of the document, such as a copy in which something was changed for trying out. */
    public Policy(Clock clock, PolicyDocument document) {
        this.clock = clock;
        this.document = document;
        this.rules = ArticleRules.of(document).stream()
                .collect(Collectors.toMap(ArticleRule::article, Function.identity()));
        this.readers = rules.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), n -> new FactReader(getArticle(n).questions())));
        this.profileReader = new FactReader(listProfileQuestions());
        this.precedence = new Article20Precedence(document);
    }

    /** The document with its title, address, window and readings. */
    public PolicyDocument document() {
        return document;
    }

    /** All twenty, by number. */
    public List<Article> listArticles() {
        return document.listArticles();
    }

    /** The article; {@link NotFound} outside 1 to 20. */
    public Article getArticle(int number) {
        return document.findArticle(number).orElseThrow(() -> new NotFound("政策条款", String.valueOf(number)));
    }

    /**
     * Applies an article to facts.
     *
     * @param facts by key or Chinese label of the article's questions; JSON-like: text, numbers, booleans, lists, maps.
     *              What is left out, null or blank is unknown.
     * @throws NotFound     outside 1 to 20
     * @throws InvalidInput when the article cannot be computed, or with every problem of the facts
     */
    public Sheet assess(int article, Map<String, ?> facts) {
        return assess(article, facts, today());
    }

    /** As {@link #assess(int, Map)} on another day, for computing a filed sheet again. */
    public Sheet assess(int article, Map<String, ?> facts, LocalDate day) {
        Article asked = getArticle(article);
        ArticleRule rule = rules.get(article);
        if (rule == null) {
            throw new InvalidInput("article",
                    ClauseRef.articleName(article) + "（" + asked.name() + "）目前不能测算。",
                    "目前可以测算：" + computable() + "；其他条款可以查看原文和责任单位。");
        }
        return precedence.over(rule.assess(readers.get(article).read(facts), day));
    }

    /** What an applicant is asked once for all articles: about itself, then a list of its matters for each article. */
    public List<Question> listProfileQuestions() {
        List<Article> asking = listArticles().stream().filter(Article::computable).toList();
        Stream<Question> applicant = asking.stream().flatMap(a -> a.questions().stream())
                .filter(q -> q.about() == About.APPLICANT)
                .collect(Collectors.toMap(Question::key, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values().stream();
        return Stream.concat(applicant, asking.stream().flatMap(a -> a.listedAs().stream())).toList();
    }

    /**
     * Applies all twenty articles to one applicant.
     *
     * @param facts answers to {@link #listProfileQuestions()}; a list that is absent means "not told", an empty one "none"
     * @throws InvalidInput with every problem of the facts
     */
    public Overview assessAll(Map<String, ?> facts) {
        LocalDate today = today();
        Facts applicant = profileReader.read(facts);
        List<Sheet> sheets = new ArrayList<>();
        List<Untold> untold = new ArrayList<>();
        List<Article> without = new ArrayList<>();
        List<Article> described = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Article article : listArticles()) {
            if (!article.computable()) {
                described.add(article);
                continue;
            }
            Question list = article.listedAs().orElseThrow();
            Optional<List<Facts>> matters = applicant.list(list.key());
            if (matters.isEmpty()) {
                untold.add(new Untold(article, list));
            } else if (matters.get().isEmpty()) {
                without.add(article);
            }
            for (Facts matter : matters.orElse(List.of())) {
                try {
                    sheets.add(precedence.over(rules.get(article.number()).assess(matter.of(applicant), today)));
                } catch (InvalidInput contradictions) {
                    problems.addAll(contradictions.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream().distinct().toList());
        }
        return new Overview(today, applicant.understoodOutsideLists(), sheets, untold, without, described);
    }

    /**
     * What 第九条 may come to before there is a contract, for pages that show a match. Never {@link Outcome.Granted}: at best
     * {@link Outcome.NeedsFacts} with an upper end; {@link Sheet#estimate()} is true.
     *
     * @param askingPrice yuan; empty for 面议
     * @param modes       what the owner offers; empty when not said
     * @param buyer       what is known about the enterprise
     * @throws InvalidInput when the price is negative
     */
    public Sheet estimateTransferAward(
            Optional<Money> askingPrice, Collection<CooperationMode> modes, BuyerStanding buyer) {
        if (askingPrice.filter(Money::isNegative).isPresent()) {
            throw new InvalidInput("askingPrice", "意向价格不能小于 0。", "请填写不小于 0 的金额，或选择面议。");
        }
        List<String> labels = modes.stream().map(CooperationMode::label).distinct().toList();
        return new TransferEstimate(document).estimate(askingPrice, labels, buyer, today());
    }

    private String computable() {
        return rules.keySet().stream().sorted().map(ClauseRef::articleName).collect(Collectors.joining("、"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
