package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Funding.Share;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Calculation;
import cn.jinchuanggu.policy.calculation.Value;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 第四条 支持科技型企业创新发展: a fixed sum for a park enterprise that is newly recognised as 高新技术企业 (first, second and
 * third time), as “专精特新”企业 or for its intellectual property. One sheet is one recognition.
 *
 * <p>Readings. The choices of {@code recognition} are the names of the values in
 * {@code parameters/art-04.yaml}, except 高新技术企业, whose sum depends on which time it is.
 */
public final class Article04Recognition implements ArticleRule {

    static final int NUMBER = 4;

    private static final String HIGH_TECH = "HIGH_TECH";
    private static final String NO_SUCH_TIER = "INNOVATIVE";
    private static final String MUNICIPAL_TIER = "specialisedMunicipal";

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;

    public Article04Recognition(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
    }

    @Override
    public int article() {
        return NUMBER;
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, NUMBER, facts, today);
        Optional<String> recognition = facts.choice("recognition");
        findings.cite(recognition.map(this::clauseOf).orElse(parameters.clause("highTechFirst")));
        scope.cite(findings);
        findings.answered(facts, "recognition");
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES);
        boolean counts = scope.eventCounts(findings, facts, "recognisedOn", "认定");
        newlyRecognised(findings);
        scope.otherMoney(findings);
        Optional<String> value = recognition.flatMap(r -> valueOf(findings, r));
        if (value.isPresent() && counts && findings.isConsistent()) {
            amount(findings, value.get());
        }
        facts.text("certificateNumber").ifPresent(number ->
                findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + number)));
        return findings.sheet();
    }

    /** 首次获得认定, 新认定, 新列入: a review passed again or a certificate brought along is none of these. */
    private void newlyRecognised(Findings findings) {
        if (!findings.answered(findings.facts(), "manner")) {
            return;
        }
        switch (findings.facts().choice("manner").orElseThrow()) {
            case "REVIEWED" -> findings.refuse(findings.mainClause(), "NOT_NEW", "复核通过不是新认定。");
            case "BROUGHT_ALONG" -> {
                findings.read("R-42", Optional.empty());
                findings.refuse(findings.mainClause(), "BROUGHT_ALONG",
                        "迁入时已持有的证书不是“获得认定”；可以查看" + ClauseRef.articleName(Article03StartUpFunds.NUMBER) + "。");
            }
            default -> { /* new */ }
        }
    }

    /** The name of the value that this recognition is worth; empty while that cannot be said. */
    private Optional<String> valueOf(Findings findings, String recognition) {
        return switch (recognition) {
            case HIGH_TECH -> highTech(findings);
            case NO_SUCH_TIER -> {
                findings.read("R-44", Optional.empty());
                findings.refuse(parameters.clause(MUNICIPAL_TIER), "NOT_NAMED",
                        "创新型中小企业不是条文所列的“专精特新”企业，不按市级“专精特新”对待（R-44）。");
                yield Optional.empty();
            }
            case MUNICIPAL_TIER -> municipalTier(findings);
            default -> {
                if (recognition.startsWith("advantage")) {
                    findings.read("R-45", Optional.empty());
                }
                yield Optional.of(recognition);
            }
        };
    }

    /** 首次, 第二次, 第三次: by the certificates ever obtained. */
    private Optional<String> highTech(Findings findings) {
        findings.read("R-42", Optional.empty());
        if (!findings.answered(findings.facts(), "ordinal")) {
            return Optional.empty();
        }
        int ordinal = findings.facts().integer("ordinal").orElseThrow();
        LocalDate day = document.dayInWindow(findings.today());
        if (ordinal > parameters.whole("lastRewardedTime", day)) {
            findings.refuse(parameters.clause("highTechAgain"), "BEYOND_LAST_TIME",
                    "第 " + ordinal + " 次认定：条文只支持首次、第二次和第三次认定。");
            return Optional.empty();
        }
        return Optional.of(ordinal > 1 ? "highTechAgain" : "highTechFirst");
    }

    /** A document has to say 市级“专精特新” in these words, because the national scheme has no such tier. */
    private Optional<String> municipalTier(Findings findings) {
        findings.read("R-44", Optional.empty());
        if (!findings.answered(findings.facts(), "literallyMunicipal")) {
            return Optional.empty();
        }
        if (!findings.facts().bool("literallyMunicipal").orElseThrow()) {
            findings.refuse(parameters.clause(MUNICIPAL_TIER), "NOT_LITERAL", "认定文件没有写明市级“专精特新”（R-44）。");
            return Optional.empty();
        }
        return Optional.of(MUNICIPAL_TIER);
    }

    private void amount(Findings findings, String value) {
        LocalDate day = document.dayInWindow(findings.facts().date("recognisedOn").orElseThrow());
        Money sum = parameters.money(value, day);
        String meaning = parameters.get(value).meaning();
        Function<Calculation, Value> raw = c -> c.under(parameters.clause(value)).given(meaning, sum);
        Settlement settlement = new Settlement(scope, findings);
        Money payable = settlement.settle(meaning, Optional.empty(), raw);
        findings.facts().money("earlierSameTrackYuan").ifPresent(earlier -> settlement.sameTrack(earlier, raw));
        if (value.equals("highTechAgain")) {
            boolean last = findings.facts().integer("ordinal").orElseThrow() == parameters.whole("lastRewardedTime", day);
            findings.read("R-41", Optional.of(last ? Money.ZERO : payable));
        }
        if (findings.facts().choice("recognition").filter(HIGH_TECH::equals).isPresent()) {
            funding(findings, value, payable, day);
        }
    }

    /** 由市财政补助…,不足部分高新区财政负担. For another county the second part is open. */
    private void funding(Findings findings, String value, Money payable, LocalDate day) {
        Money city = payable.min(parameters.money(value + "City", day));
        Money zone = payable.minus(city);
        findings.fund(parameters.get(value + "City").quote(), List.of(
                new Share(parameters.names("cityPayer", day).getFirst(), city),
                new Share(parameters.names("zonePayer", day).getFirst(), zone)));
        if (findings.facts().choice("applicant").filter("COUNTY_ENTERPRISE"::equals).isPresent() && !zone.isZero()) {
            findings.read("R-43", Optional.empty());
            findings.atLeast(city, "ZONE_SHARE");
            findings.decide(parameters.clause(value), "ZONE_SHARE", "条文由高新区财政负担不足部分；企业在其他县区时，这 "
                    + zone.display() + " 由谁负担需要决定（R-43）。", parameters.names("countyShareBodies", day));
        }
    }

    private String clauseOf(String recognition) {
        return switch (recognition) {
            case HIGH_TECH -> parameters.clause("highTechFirst");
            case NO_SUCH_TIER -> parameters.clause(MUNICIPAL_TIER);
            default -> parameters.clause(recognition);
        };
    }
}
