package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Award;
import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.Decision;
import cn.jinchuanggu.policy.Evidence;
import cn.jinchuanggu.policy.Funding;
import cn.jinchuanggu.policy.MissingFact;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Reading;
import cn.jinchuanggu.policy.Reason;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.Warning;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.CodeVersion;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an assessment has found so far. Every section of an article adds to it and none ends it, so that a sheet names
 * everything at once; {@link #sheet()} then gives the first outcome that fits, in the order stated at {@link Outcome}.
 */
final class Findings {

    private final PolicyDocument document;
    private final int article;
    private final Facts facts;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Reason> outside = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Warning> warnings = new ArrayList<>();
    private List<String> matters = List.of();
    private List<Step> steps = List.of();
    private List<Award> awards = List.of();
    private Money certain = Money.ZERO;
    private String certainWhile = "";
    private Optional<Money> most = Optional.empty();
    private Funding funding;
    private boolean estimate;

    Findings(PolicyDocument document, int article, Facts facts, LocalDate today) {
        this.document = document;
        this.article = article;
        this.facts = facts;
        this.today = today;
        this.funding = new Funding(document.fundingNotStated(), List.of());
    }

    Facts facts() {
        return facts;
    }

    LocalDate today() {
        return today;
    }

    /** Anchor of the sentence that the article itself cited first. */
    String mainClause() {
        return anchors.iterator().next();
    }

    /** The answers contradict each other; no sheet can be made. */
    void contradict(Facts where, String key, String message, String remedy) {
        problems.add(new Problem(where.pathOf(key), message, remedy));
    }

    /** An event lies outside the window. */
    void notInForce(String anchor, String code, String sentence) {
        cite(anchor);
        outside.add(new Reason(document.clause(anchor), code, sentence));
    }

    /** A condition is known not to be met. */
    void refuse(String anchor, String code, String sentence) {
        cite(anchor);
        reasons.add(new Reason(document.clause(anchor), code, sentence));
    }

    /** The text leaves this to bodies; without bodies named here, to those of the article. */
    void decide(String anchor, String code, String question, List<String> bodies) {
        cite(anchor);
        decisions.add(new Decision(document.clause(anchor), code, question, bodies.isEmpty() ? bodies() : bodies));
    }

    /** A fact that was not answered. */
    void ask(Facts where, String key) {
        Question question = where.question(key);
        ask(where, key, "请补充“" + question.label() + "”：" + question.question());
    }

    /** Something to bring, said in its own words. */
    void ask(Facts where, String key, String sentence) {
        missing.add(new MissingFact(where.pathOf(key), where.question(key), sentence));
    }

    /** Whether these were all answered; asks for those that were not. */
    boolean answered(Facts where, String... keys) {
        boolean all = true;
        for (String key : keys) {
            if (!where.has(key)) {
                ask(where, key);
                all = false;
            }
        }
        return all;
    }

    void warn(String code, String sentence) {
        warnings.add(new Warning(code, sentence));
    }

    void cite(String anchor) {
        anchors.add(anchor);
    }

    /** A reading that was applied, with what its alternative would give. */
    void read(String id, Optional<Money> alternativeAmount) {
        readings.put(id, document.reading(id).with(alternativeAmount));
    }

    /** Who pays, where the text says it. */
    void fund(String statement, List<Funding.Share> shares) {
        funding = new Funding(statement, shares);
    }

    /** Keys of the matters for 第十九条. */
    void matters(List<String> keys) {
        matters = keys;
    }

    void estimate() {
        estimate = true;
    }

    /** The arithmetic, ending in {@code most}: what is granted when nothing is open, otherwise the upper end. */
    void computed(List<Step> steps, List<Award> awards, Money most) {
        this.steps = steps;
        this.awards = awards;
        this.most = Optional.of(most);
    }

    /** Arithmetic to be shown that ends in no amount, because the limits of the text exclude each other. */
    void worked(List<Step> steps) {
        this.steps = steps;
    }

    /** This much is certain however the decision with this code falls, as long as nothing else is open. */
    void atLeast(Money certain, String decision) {
        this.certain = certain;
        this.certainWhile = decision;
    }

    boolean isConsistent() {
        return problems.isEmpty();
    }

    boolean nothingRefused() {
        return reasons.isEmpty() && outside.isEmpty();
    }

    List<String> bodies() {
        return document.findArticle(article).orElseThrow().bodies();
    }

    /** The sheet; {@link InvalidInput} when answers contradict each other. */
    Sheet sheet() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        inTheOrderOfTheForm(missing);
        return new Sheet(
                document.id(),
                document.hash(article),
                CodeVersion.current(),
                article,
                document.findArticle(article).orElseThrow().name(),
                today,
                estimate,
                outcome(),
                awards,
                facts.understood(),
                steps,
                List.copyOf(readings.values()),
                citations(),
                bodies(),
                funding,
                evidence(),
                warnings,
                matters);
    }

    private void inTheOrderOfTheForm(List<MissingFact> facts) {
        if (facts.size() > 1) {
            List<String> order = document.findArticle(article).orElseThrow().questions().stream().map(Question::key).toList();
            facts.sort(Comparator.comparingInt(m -> order.indexOf(topKey(m.key()))));
        }
    }

    /** The question of the form that a fact belongs to: {@code payments} for {@code transfers[0].payments[1].date}. */
    private String topKey(String key) {
        String own = key.startsWith(facts.path()) ? key.substring(facts.path().length()) : key;
        int list = own.indexOf('[');
        return list < 0 ? own : own.substring(0, list);
    }

    private Outcome outcome() {
        if (!outside.isEmpty()) {
            List<Reason> all = new ArrayList<>(outside);
            all.addAll(reasons);
            return new Outcome.NotInForce(document.window(), all);
        }
        if (!reasons.isEmpty()) {
            return new Outcome.NotEligible(reasons);
        }
        if (!decisions.isEmpty()) {
            return new Outcome.NeedsDecision(decisions, range(), missing);
        }
        if (!missing.isEmpty()) {
            return new Outcome.NeedsFacts(missing, range());
        }
        return new Outcome.Granted(most.orElseThrow(), awards);
    }

    /** While anything is open the amount may also turn out to be nothing, unless a lower end is certain. */
    private Optional<MoneyRange> range() {
        boolean nothingElse = missing.isEmpty() && decisions.stream().allMatch(d -> d.code().equals(certainWhile));
        return most.map(m -> new MoneyRange(nothingElse ? certain : Money.ZERO, m));
    }

    private List<Citation> citations() {
        return anchors.stream().map(document::cite).toList();
    }

    /** What the facts prove or list as present, and what a claim still has to bring. */
    private Evidence evidence() {
        List<String> stated = facts.choices("documents");
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        document.parameters(article).documents().forEach((name, proof) -> {
            boolean there = stated.contains(name) || proof.flatMap(facts::bool).orElse(false);
            (there ? present : absent).add(name);
        });
        return new Evidence(present, absent);
    }
}
