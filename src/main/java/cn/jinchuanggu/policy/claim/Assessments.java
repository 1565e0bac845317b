package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes the sheets of claims, with what the ledger knows better than the applicant. */
final class Assessments {

    private static final int MOST_ROUNDS = 3;
    /** The fact by which a calculator may ask for the unit's credit code. */
    private static final String APPLICANT_CODE = "applicantCode";
    private static final Set<FactType> NAMING = EnumSet.of(FactType.TEXT, FactType.CONTRACT_NUMBER);
    private static final String UNNAMED = "还认不出申报的是哪一个事项，无法核对第十九条“不得因同一事项重复享受”。";

    private final Policy policy;

    Assessments(Policy policy) {
        this.policy = policy;
    }

    /**
     * A computation for a claim.
     *
     * @param facts  what it was computed from
     * @param remark what was corrected, in Chinese; empty for nothing
     */
    record Assessed(Map<String, Object> facts, Sheet sheet, ComputedResult computed, String remark) {
    }

    /**
     * As a person sends it for this unit.
     *
     * @throws InvalidInput with every problem of the facts, named as fields of {@code facts}
     */
    Assessed asSent(int article, Map<String, ?> facts, CreditCode unit, LocalDate day) {
        try {
            Assessed assessed = asDeclared(article, facts, unit, day);
            assessed.sheet().facts().stream().filter(f -> f.key().equals(APPLICANT_CODE) && !f.understood().equals(unit.text())).findFirst().ifPresent(f -> {
                throw new InvalidInput(APPLICANT_CODE, "测算时填写的统一社会信用代码 " + f.understood() + " 不是申报单位的 " + unit.text() + "。", "请改成同一个。");
            });
            return assessed;
        } catch (InvalidInput e) {
            throw new InvalidInput(e.problems().stream()
                    .map(p -> p.field().equals("article") ? p : new Problem("facts." + p.field(), p.message(), p.remedy())).toList());
        }
    }

    /** As declared; {@link InvalidInput} with every problem of the facts. */
    Assessed asDeclared(int article, Map<String, ?> facts, CreditCode unit, LocalDate day) {
        return assess(declared(article, facts), article, unit, day, List.of());
    }

    /**
     * As declared, with other municipal money on record, and with the sums of earlier claims where they are more than what
     * was declared.
     *
     * @param earlierOn what earlier claims have used up of an account
     */
    Assessed withLedger(Claim claim, Money otherBenefits, LocalDate day, Function<String, Money> earlierOn) {
        CreditCode unit = claim.applicant().code();
        List<String> remarks = new ArrayList<>();
        if (!otherBenefits.isZero()) {
            remarks.add("已计入登记的其他市级补助 " + otherBenefits.display() + "。");
        }
        DeclaredFacts facts = declared(claim.article(), ClaimJson.facts(claim.declared())).withMunicipal(otherBenefits);
        Assessed assessed = assess(facts, claim.article(), unit, day, remarks);
        // a corrected sum may change which limits bind, hence a few rounds; sums only rise, so this ends
        for (int round = 0; round < MOST_ROUNDS; round++) {
            DeclaredFacts corrected = facts;
            for (CapUse cap : assessed.computed().caps()) {
                Money used = earlierOn.apply(cap.account());
                if (corrected.earlier(cap.matter()).filter(declared -> used.compareTo(declared) > 0).isPresent()) {
                    remarks.add("台账记载“" + cap.label() + "”此前已批准 " + used.display() + "，多于申报的 "
                            + corrected.earlier(cap.matter()).get().display() + "，按台账计算。");
                    corrected = corrected.withEarlier(cap.matter(), used);
                }
            }
            if (corrected == facts) {
                return assessed;
            }
            facts = corrected;
            assessed = assess(facts, claim.article(), unit, day, remarks);
        }
        return assessed;
    }

    /** Whether the article of the claim asks for other municipal money. */
    boolean asksForMunicipalMoney(Claim claim) {
        return declared(claim.article(), Map.of()).asksForMunicipalMoney();
    }

    /** What keeps a computed claim from being submitted: every reason, every missing fact, and a matter that is not named. */
    List<Problem> obstacles(Assessed assessed) {
        Outcome outcome = assessed.sheet().outcome();
        Stream<Problem> reasons = switch (outcome) {
            case Outcome.NotEligible o -> o.reasons().stream().map(r -> new Problem("facts", r.clause().display() + "：" + r.sentence(), ""));
            case Outcome.NotInForce o -> o.reasons().stream().map(r -> new Problem("facts", r.clause().display() + "：" + r.sentence(), ""));
            case Outcome.Granted o -> Stream.empty();
            case Outcome.NeedsFacts o -> o.missing().stream().map(m -> new Problem("facts." + m.key(), m.sentence(), m.question().accepted()));
            case Outcome.NeedsDecision o -> o.missing().stream().map(m -> new Problem("facts." + m.key(), m.sentence(), m.question().accepted()));
        };
        List<Problem> problems = new ArrayList<>(reasons.toList());
        if (assessed.sheet().matters().isEmpty() && problems.isEmpty()) {
            problems.addAll(unnamedMatter(assessed));
        }
        return problems;
    }

    /** Which facts would tell the matter: the numbers and names that were left out, also in the entries of lists that were given. */
    private List<Problem> unnamedMatter(Assessed assessed) {
        Set<String> answered = assessed.sheet().facts().stream().map(f -> f.key().replaceAll("\\[\\d+]", "")).collect(Collectors.toSet());
        List<Problem> open = policy.getArticle(assessed.sheet().article()).questions().stream()
                .flatMap(q -> q.type() != FactType.LIST ? Stream.of(Map.entry(q.key(), q))
                        : answered.stream().noneMatch(a -> a.startsWith(q.key() + ".")) ? Stream.empty()
                        : q.fields().stream().map(f -> Map.entry(q.key() + "." + f.key(), f)))
                .filter(e -> NAMING.contains(e.getValue().type()) && !answered.contains(e.getKey()))
                .map(e -> new Problem("facts." + e.getKey(), "没有填写" + e.getValue().label() + "，" + UNNAMED, e.getValue().accepted())).toList();
        return open.isEmpty() ? List.of(new Problem("facts", UNNAMED, "请补充合同、证书或项目的编号。")) : open;
    }

    /**
     * The same facts on the same day under today's rules.
     *
     * @throws InvalidInput when today's rules do not take these facts any more
     */
    ComputedResult again(Claim claim) {
        return asDeclared(claim.article(), ClaimJson.facts(claim.facts()), claim.applicant().code(), claim.computed().assessedOn()).computed();
    }

    private DeclaredFacts declared(int article, Map<String, ?> facts) {
        Article asked = policy.getArticle(article);
        return new DeclaredFacts(asked.questions(), facts);
    }

    private Assessed assess(DeclaredFacts facts, int article, CreditCode unit, LocalDate day, List<String> remarks) {
        Sheet sheet = policy.assess(article, facts.asMap(), day);
        return new Assessed(facts.asMap(), sheet, ClaimJson.computed(sheet, CapUses.of(sheet, unit)), String.join("", remarks));
    }
}
