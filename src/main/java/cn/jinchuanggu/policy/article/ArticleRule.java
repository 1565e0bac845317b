package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.Sheet;
import java.time.LocalDate;

/** An article that can be computed. Without state: the same facts on the same day give the same sheet. */
public interface ArticleRule {

    /** 1 to 20. */
    int article();

    /**
     * Applies the article.
     *
     * @param facts answers to the questions of this article
     * @param today the day of the assessment in Asia/Shanghai
     * @throws cn.jinchuanggu.shared.InvalidInput when answers contradict each other, with every contradiction
     */
    Sheet assess(Facts facts, LocalDate today);
}
