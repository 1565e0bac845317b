package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.policy.document.PolicyDocument.OpenMatter;
import java.time.LocalDate;
import java.util.List;

/**
 * An article that names no sum: 第八条, 第十条, 第十三条, 第十四条, 第十八条. Says who decides and on what sentence, and whether
 * the matter is one that the sentence names; never an amount.
 */
public final class StatedDecision implements ArticleRule {

    private static final String NONE_OF_THESE = "OTHER";

    private final PolicyDocument document;
    private final OpenMatter matter;
    private final Article19Scope scope;

    /** @param matter what the article leaves open */
    public StatedDecision(PolicyDocument document, OpenMatter matter) {
        this.document = document;
        this.matter = matter;
        this.scope = new Article19Scope(document);
    }

    @Override
    public int article() {
        return matter.article();
    }

    @Override
    public Sheet assess(Facts facts, LocalDate today) {
        Findings findings = new Findings(document, matter.article(), facts, today);
        findings.cite(matter.clause());
        scope.cite(findings);
        scope.applicant(findings, matter.enterprisesOnly()
                ? Article19Scope.Addressees.ENTERPRISES
                : Article19Scope.Addressees.ENTERPRISES_AND_INSTITUTIONS);
        if (findings.answered(facts, "subject") && facts.choice("subject").orElseThrow().equals(NONE_OF_THESE)) {
            findings.refuse(matter.clause(), "NOT_NAMED", matter.notNamed());
        }
        scope.eventCounts(findings, facts, "happenedOn", "事项");
        scope.noDoubleBenefit(findings, "duplicateClaim");
        if (facts.bool("provincialSame").orElse(false)) {
            scope.provincialBenefit(findings);
        }
        findings.decide(matter.clause(), matter.code(), matter.question(), List.of());
        facts.text("matterNumber").ifPresent(number ->
                findings.matters(List.of(ClauseRef.articleName(matter.article()) + "/" + number)));
        return findings.sheet();
    }
}
