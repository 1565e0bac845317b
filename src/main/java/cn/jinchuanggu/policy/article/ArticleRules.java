package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.policy.document.PolicyDocument;
import java.util.List;

/** The articles that can be computed, one line each. */
public final class ArticleRules {

    private ArticleRules() {}

    /** By number of the article. */
    public static List<ArticleRule> of(PolicyDocument document) {
        return List.of(
                new Article04Recognition(document),
                new Article09TransferAward(document));
    }
}
