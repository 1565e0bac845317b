/**
 * The rules: one plain class per computable article, its sections in the order of the clauses, beside the conditions that
 * 第十九条 puts on all of them.
 *
 * <p>No framework, no rule language, no amount, rate, date or body: those come from the document. To add an article: its
 * {@code questions} and {@code parameters} files, one class here, one line in
 * {@link cn.jinchuanggu.policy.article.ArticleRules}, its cases. May use the records of the policy package, document,
 * fact, calculation and shared.
 */
package cn.jinchuanggu.policy.article;
