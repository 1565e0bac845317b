package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 第七条 支持申报科技奖项: for the first completing unit of a project a multiple of the prize that the nation or the province
 * has paid. The prize sum is a fact; no sum stands in the text.
 *
 * <p>Readings. Which prizes and grades the text names, and which it leaves open, are lists of names in
 * {@code parameters/art-07.yaml}.
 */
public final class Article07Prize implements ArticleRule {

    static final int NUMBER = 7;

    /**
     * How one level of prizes is treated.
     *
     * @param multiple     name of the multiple
     * @param grades       name of the list of grades that the text names
     * @param openGrades   name of the list of grades that are for the bodies to decide
     * @param decision     code of that decision
     * @param question     what has to be decided, in Chinese
     * @param openReading  the reading that leaves them open
     * @param multipleReading the reading of the multiple itself, if it needs one
     */
    private record Level(String multiple, String grades, String openGrades, String decision, String question,
            String openReading, Optional<String> multipleReading) {}

    private static final Level NATIONAL = new Level("nationalMultiple", "nationalGrades", "nationalOpenGrades",
            "NATIONAL_SPECIAL", "条文只列出国家奖的一、二等奖，特等奖是否奖励需要决定（R-72）。", "R-72", Optional.of("R-71"));

    private static final Level PROVINCIAL = new Level("provincialMultiple", "provincialGrades", "provincialOpenGrades",
            "UNGRADED_PRIZE", "奖项列在条文的括号内，但没有特、一、二等之分，是否奖励需要决定（R-73）。", "R-73", Optional.empty());

    private final PolicyDocument document;
    private final Parameters parameters;
    private final Article19Scope scope;
    private final String clause;

    public Article07Prize(PolicyDocument document) {
        this.document = document;
        this.parameters = document.parameters(NUMBER);
        this.scope = new Article19Scope(document);
        this.clause = parameters.clause(NATIONAL.multiple());
    }

    @Override
    public int article() {
        return NUMBER;
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, NUMBER, facts, today);
        LocalDate day = document.dayInWindow(facts.date("awardedOn").orElse(today));
        findings.cite(clause);
        scope.cite(findings);
        scope.applicant(findings, Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        findings.answered(facts, "prize", "grade", "prizeSumYuan");
        boolean counts = scope.eventCounts(findings, facts, "awardedOn", "授奖");
        firstCompletingUnit(findings);
        scope.otherMoney(findings);
        Optional<Level> level = facts.choice("prize").flatMap(prize -> levelOf(findings, prize, day));
        boolean open = level.isPresent() && gradeIsOpen(findings, level.get(), day);
        if (level.isPresent() && facts.has("prizeSumYuan") && counts && findings.isConsistent()) {
            amount(findings, level.get(), open, day);
        }
        facts.text("certificateNumber").ifPresent(number ->
                findings.matters(List.of(ClauseRef.articleName(NUMBER) + "/" + number)));
        return findings.sheet();
    }

    private void firstCompletingUnit(Findings findings) {
        if (!findings.answered(findings.facts(), "unitRank")) {
            return;
        }
        int rank = findings.facts().integer("unitRank").orElseThrow();
        if (rank > 1) {
            findings.refuse(clause, "NOT_FIRST_UNIT", "本单位是第 " + rank + " 完成单位；条文只奖励第一完成单位。");
        }
    }

    /** The level whose list names this prize; the lists of the text are closed. */
    private Optional<Level> levelOf(Findings findings, String prize, LocalDate day) {
        if (parameters.names("nationalPrizes", day).contains(prize)) {
            return Optional.of(NATIONAL);
        }
        if (parameters.names("provincialPrizes", day).contains(prize)) {
            return Optional.of(PROVINCIAL);
        }
        findings.refuse(clause, "PRIZE_NOT_NAMED", "“" + prize + "”不是条文列出的奖项。");
        return Optional.empty();
    }

    /** Whether the grade is for the bodies to decide. Refuses a grade that the text leaves out. */
    private boolean gradeIsOpen(Findings findings, Level level, LocalDate day) {
        Optional<String> grade = findings.facts().choice("grade");
        boolean open = grade.filter(parameters.names(level.openGrades(), day)::contains).isPresent();
        if (open) {
            findings.read(level.openReading(), Optional.empty());
            findings.decide(clause, level.decision(), level.question(), List.of());
        } else if (grade.filter(g -> !parameters.names(level.grades(), day).contains(g)).isPresent()) {
            findings.refuse(clause, "GRADE_NOT_NAMED", "条文奖励" + String.join("、", parameters.names(level.grades(), day))
                    + "，没有列出“" + grade.get() + "”。");
        }
        return open;
    }

    private void amount(Findings findings, Level level, boolean open, LocalDate day) {
        Money prizeSum = findings.facts().money("prizeSumYuan").orElseThrow();
        BigDecimal multiple = parameters.ratio(level.multiple(), day);
        Money payable = new Settlement(scope, findings).settle(findings.facts().choice("prize").orElseThrow(),
                Optional.empty(), c -> c.under(clause).times("按奖励额计算的奖励", c.given("奖励额", prizeSum),
                        c.given(parameters.get(level.multiple()).meaning(), multiple)));
        level.multipleReading().ifPresent(id -> findings.read(id, Optional.empty()));
        if (open) {
            findings.read(level.openReading(), Optional.of(payable));
        }
    }
}
