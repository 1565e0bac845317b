package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.document.PolicyDocument;
import java.util.List;
import java.util.stream.Stream;

/** The articles that can be computed, one line each. */
public final class ArticleRules {

    private ArticleRules() {}

    /** Those that compute a sum, then those that say who decides. */
    public static List<ArticleRule> of(PolicyDocument document) {
        return Stream.concat(computed(document), document.openMatters().stream().map(m -> new StatedDecision(document, m))).toList();
    }

    private static Stream<ArticleRule> computed(PolicyDocument document) {
        return Stream.of(
                new Article03StartUpFunds(document),
                new Article04Recognition(document),
                new Article05Platform(document),
                new Article06MajorProject(document),
                new Article07Prize(document),
                new Article09TransferAward(document),
                new Article11FittingOut(document),
                new Article12Rent(document),
                new Article15FinancialInstitution(document),
                new Article16LoanInterest(document));
    }
}
