package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.UnderstoodFact;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Overview;
import java.time.LocalDate;
import java.util.List;

/**
 * All twenty articles for one applicant as JSON.
 *
 * @param grantedTotal yuan with two decimals: the sum of {@code granted}, at most what limits across claims leave
 * @param sharedLimits limits that several sheets use up together
 * @param granted      the largest amount first
 * @param bounded      a body fixes the amount between bounds; the largest upper end first
 * @param undecided    a body decides, and the text names no amount
 * @param needsFacts   sheets that lack facts
 * @param untold       articles of which nothing was told, with the one question that tells
 * @param notEligible  refused, or outside the days of the document
 * @param without      articles for which the applicant has nothing
 * @param described    services, and conditions of all other articles
 */
public record OverviewAnswer(
        LocalDate assessedOn,
        String grantedTotal,
        List<SharedLimit> sharedLimits,
        List<SheetAnswer> granted,
        List<SheetAnswer> bounded,
        List<SheetAnswer> undecided,
        List<SheetAnswer> needsFacts,
        List<UntoldAnswer> untold,
        List<SheetAnswer> notEligible,
        List<ArticleName> without,
        List<DescribedAnswer> described,
        List<UnderstoodFact> facts) {

    /** @param account what the limit is counted by; empty when the unit alone counts */
    record SharedLimit(int article, String account, String limit, String asked, boolean exceeded) {
        static SharedLimit of(Overview.Shared shared) {
            return new SharedLimit(shared.article(), shared.cap().account(), SheetAnswer.money(shared.cap().limit()),
                    SheetAnswer.money(shared.asked()), shared.exceeded());
        }
    }

    record ArticleName(int article, String name) {
        static ArticleName of(Article article) {
            return new ArticleName(article.number(), ClauseRef.articleName(article.number()) + " " + article.name());
        }
    }

    record UntoldAnswer(int article, String name, String key, String question, String why) {
        static UntoldAnswer of(Overview.Untold untold) {
            return new UntoldAnswer(untold.article().number(), ArticleName.of(untold.article()).name(), untold.question().key(),
                    untold.question().question(), untold.question().why());
        }
    }

    record DescribedAnswer(int article, String name, String kind, String answer, List<String> bodies) {
        static DescribedAnswer of(Article article) {
            return new DescribedAnswer(article.number(), ArticleName.of(article).name(), article.kind(), article.answer(),
                    article.bodies());
        }
    }

    public static OverviewAnswer of(Overview overview) {
        return new OverviewAnswer(
                overview.assessedOn(),
                SheetAnswer.money(overview.grantedTotal()),
                overview.sharedLimits().stream().map(SharedLimit::of).toList(),
                overview.granted().stream().map(SheetAnswer::of).toList(),
                overview.bounded().stream().map(SheetAnswer::of).toList(),
                overview.undecided().stream().map(SheetAnswer::of).toList(),
                overview.lacking().stream().map(SheetAnswer::of).toList(),
                overview.untold().stream().map(UntoldAnswer::of).toList(),
                overview.refused().stream().map(SheetAnswer::of).toList(),
                overview.without().stream().map(ArticleName::of).toList(),
                overview.described().stream().map(DescribedAnswer::of).toList(),
                overview.facts());
    }
}
