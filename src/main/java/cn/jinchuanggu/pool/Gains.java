package cn.jinchuanggu.pool;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.applicant.store.KnownUnits;
import cn.jinchuanggu.policy.web.FactsAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the articles of the policy say to an entity once it reaches an aim, by the same code as the calculator. */
@Component
class Gains {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int RECOGNITION = 4;
    private static final int SETTLING = 3;
    /** Facts of an applicant that both articles ask. */
    private static final Set<String> APPLICANT = Set.of("applicant", "residentFrom");

    private final Policy policy;
    private final Entities entities;
    private final KnownUnits units;
    private final Clock clock;

    Gains(Policy policy, Entities entities, KnownUnits units, Clock clock) {
        this.policy = policy;
        this.entities = entities;
        this.units = units;
        this.clock = clock;
    }

    /** One for each article of the pool, in their order. */
    List<Gain> list(Pool pool, String entityId) {
        return pool.articles().stream().map(article -> switch (article) {
            case RECOGNITION -> computed(article, recognition(pool, entityId));
            case SETTLING -> computed(article, settling(pool, entityId));
            default -> described(policy.getArticle(article));
        }).toList();
    }

    /** As if it were recognised for the first time today. */
    private Map<String, Object> recognition(Pool pool, String entityId) {
        Map<String, Object> facts = applicant(entityId, APPLICANT);
        facts.put("recognition", pool.label());
        facts.put("recognisedOn", LocalDate.now(clock.withZone(CHANGZHI)).toString());
        facts.put("manner", "新认定");
        if (pool == Pool.HIGH_TECH) {
            facts.put("ordinal", 1);
        }
        return facts;
    }

    private Map<String, Object> settling(Pool pool, String entityId) {
        Map<String, Object> facts = applicant(entityId, Set.of("applicant", "residentFrom", "track"));
        facts.put("qualification", pool.label());
        return facts;
    }

    private Map<String, Object> applicant(String entityId, Set<String> wanted) {
        Map<String, Object> known = new LinkedHashMap<>(units.get(entities.getEntity(entityId)).facts());
        known.keySet().retainAll(wanted);
        return known;
    }

    private Gain computed(int number, Map<String, Object> facts) {
        Sheet sheet = policy.assess(number, facts);
        String clause = sheet.citations().isEmpty() ? ClauseRef.articleName(number) : sheet.citations().getFirst().clause().display();
        String quote = sheet.citations().isEmpty() ? "" : sheet.citations().getFirst().sentence();
        return new Gain(name(number), headline(sheet.outcome()), clause, quote, FactsAddress.of("/policy/" + number, facts));
    }

    private static String headline(Outcome outcome) {
        String range = outcome.range().map(Gains::range).orElse("");
        return switch (outcome) {
            case Outcome.Granted granted -> "达到后可得 " + granted.amount().display();
            case Outcome.NeedsFacts needs -> (range.isEmpty() ? "金额还不能算" : "达到后可能得 " + range) + "；还缺 " + needs.missing().size() + " 项事实";
            case Outcome.NeedsDecision decision -> (range.isEmpty() ? "金额" : range + "，") + "由部门决定" + "：" + decision.decisions().getFirst().question();
            case Outcome.NotEligible refused -> "目前不符合：" + refused.reasons().getFirst().sentence();
            case Outcome.NotInForce late -> "不在有效期：" + late.reasons().getFirst().sentence();
        };
    }

    private static String range(MoneyRange range) {
        return range.min().equals(range.max()) ? range.max().display()
                : range.min().isZero() ? "最高 " + range.max().display() : range.min().display() + " 至 " + range.max().display();
    }

    /** An article that the text leaves to bodies: its wording, and who decides. */
    private static Gain described(Article article) {
        return new Gain(name(article), "条款没有写明金额，由责任单位决定：" + String.join("、", article.bodies()), ClauseRef.articleName(article.number()),
                article.sentences().getFirst().sentence(), "/policy/" + article.number());
    }

    private String name(int number) {
        return name(policy.getArticle(number));
    }

    private static String name(Article article) {
        return ClauseRef.articleName(article.number()) + " " + article.name();
    }
}
