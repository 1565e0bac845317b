package cn.jinchuanggu.policy;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.policy.article.ArticleRule;
import cn.jinchuanggu.policy.article.ArticleRules;
import cn.jinchuanggu.policy.article.TransferEstimate;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.policy.fact.FactReader;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The policy document of 长政发〔2024〕15号. */
    public Policy(Clock clock) {
        this(clock, PolicyDocument.load(CURRENT_DOCUMENT));
    }

    Policy(Clock clock, PolicyDocument document) {
        this.clock = clock;
        this.document = document;
        this.rules = ArticleRules.of(document).stream()
                .collect(Collectors.toMap(ArticleRule::article, Function.identity()));
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
        Article asked = getArticle(article);
        ArticleRule rule = rules.get(article);
        if (rule == null) {
            throw new InvalidInput("article",
                    ClauseRef.articleName(article) + "(" + asked.name() + ")目前不能测算。",
                    "目前可以测算:" + computable() + ";其他条款可以查看原文和责任单位。");
        }
        return rule.assess(new FactReader(asked.questions()).read(facts), today());
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
            throw new InvalidInput("askingPrice", "意向价格不能小于 0。", "请填写不小于 0 的金额,或选择面议。");
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
