package cn.jinchuanggu.policy;

import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.policy.calculation.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * One article applied to one set of facts: the outcome and everything it rests on. Complete in itself, so that it can be
 * filed and checked years later.
 *
 * @param documentId    such as {@code 长政发〔2024〕15号}
 * @param parameterHash SHA-256 in hex of the wording, values and readings of this article, so that a sheet tells under
 *                      which state of the rule it was computed
 * @param codeVersion   the build that computed it, such as {@code 0.1.0+a96bd71}
 * @param article       1 to 20
 * @param articleName   short Chinese name of the article
 * @param assessedOn    the day of the assessment in Asia/Shanghai
 * @param estimate      true when it rests on an asking price and not on a registered contract
 * @param outcome       the answer
 * @param awards        the computed amount by matter: what is granted, or the upper end of what a body decides; empty when
 *                      nothing was computed
 * @param facts         every answer as it was understood
 * @param steps         the arithmetic; {@link Step#replay} of them gives the granted amount, or the upper end of a range;
 *                      without either they show why there is none
 * @param readings      every reading applied, with the amount under its alternative
 * @param citations     the sentences relied on
 * @param bodies        responsible bodies, as the article names them
 * @param funding       who pays, as far as the text says
 * @param evidence      documents present and missing
 * @param warnings      what to look at
 * @param matters       keys of the matter for 第十九条 (no double benefit); empty while the registration number is unknown
 */
public record Sheet(
        String documentId,
        String parameterHash,
        String codeVersion,
        int article,
        String articleName,
        LocalDate assessedOn,
        boolean estimate,
        Outcome outcome,
        List<Award> awards,
        List<UnderstoodFact> facts,
        List<Step> steps,
        List<Reading> readings,
        List<Citation> citations,
        List<String> bodies,
        Funding funding,
        Evidence evidence,
        List<Warning> warnings,
        List<String> matters) {

    public Sheet {
        awards = List.copyOf(awards);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        citations = List.copyOf(citations);
        bodies = List.copyOf(bodies);
        warnings = List.copyOf(warnings);
        matters = List.copyOf(matters);
    }

    /** The same sheet with another outcome, for a rule over outcomes. */
    public Sheet answering(Outcome other, List<Citation> cited) {
        return new Sheet(documentId, parameterHash, codeVersion, article, articleName, assessedOn, estimate, other, awards, facts, steps,
                readings, cited, bodies, funding, evidence, warnings, matters);
    }
}
