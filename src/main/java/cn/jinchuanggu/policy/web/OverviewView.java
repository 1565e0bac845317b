package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.policy.Overview;
import cn.jinchuanggu.policy.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All twenty articles for one applicant in Chinese words, ready for a template.
 *
 * @param headline what can be had, in one sentence
 * @param groups   sheets of one kind each, those with money first; none is empty
 * @param limits   limits across claims that bind, a sentence each
 * @param untold   articles that are not known to matter, with the question that tells
 * @param without  articles for which the applicant has nothing, joined
 * @param services services and common conditions
 */
public record OverviewView(String headline, List<Group> groups, List<String> limits, List<Asked> untold, String without,
        List<Described> services) {

    /** Sheets with the same kind of outcome. */
    public record Group(String title, String tone, List<Card> cards) {}

    /**
     * One sheet in short.
     *
     * @param title   article
     * @param matter  which matter it is, such as {@code 认定与称号 1}
     * @param amount  the sum or its bounds; empty when the text names none
     * @param points  reasons, decisions or missing facts, a sentence each
     * @param address the whole sheet
     */
    public record Card(String title, String matter, String amount, List<String> points, String address) {}

    /** An article with the question whether it matters. */
    public record Asked(String name, String field, String question, String why) {}

    /** An article that is a service or holds for all others. */
    public record Described(int number, String name, String answer, String bodies) {}

    /** @param answers what was typed, from which the addresses of the sheets are made */
    public static OverviewView of(Overview overview, Map<String, ?> answers, List<Article> articles) {
        Cards cards = new Cards(overview, answers, articles);
        return new OverviewView(
                headline(overview),
                Stream.of(new Group("可以得到", "success", cards.of(overview.granted())),
                                new Group("有上限或区间，由责任单位核定", "warning", cards.of(overview.bounded())),
                                new Group("条文没有金额，由责任单位决定", "warning", cards.of(overview.undecided())),
                                new Group("还缺事实", "info", cards.of(overview.lacking())),
                                new Group("不符合，因为", "danger", cards.of(overview.refused())))
                        .filter(g -> !g.cards().isEmpty()).toList(),
                overview.sharedLimits().stream().filter(Overview.Shared::exceeded).map(OverviewView::limit).toList(),
                overview.untold().stream().map(u -> new Asked(ClauseRef.articleName(u.article().number()) + " "
                        + u.article().name(), u.question().key(), u.question().question(), u.question().why())).toList(),
                String.join("、", overview.without().stream().map(a -> ClauseRef.articleName(a.number())).toList()),
                overview.described().stream().map(a -> new Described(a.number(), ClauseRef.articleName(a.number()) + " " + a.name(),
                        a.answer(), String.join("、", a.bodies()))).toList());
    }

    private static String headline(Overview overview) {
        int granted = overview.granted().size();
        String most = overview.bounded().isEmpty() ? "" : "；另有 " + overview.bounded().size() + " 项由责任单位在上限或区间内核定";
        return granted == 0
                ? "按填写的事实，还没有可以直接算出的金额" + most + "。"
                : "按填写的事实，" + granted + " 项合计可得 " + overview.grantedTotal().toFen().display() + most + "。";
    }

    private static String limit(Overview.Shared shared) {
        String account = shared.cap().account();
        return ClauseRef.articleName(shared.article()) + (account.isEmpty() ? "" : "（" + account + "）") + "各项合计 "
                + shared.asked().display() + "，超过上限 " + shared.cap().limit().display() + "，合计按上限计。";
    }

    /** Makes the cards; knows which entry of which list a sheet came from. */
    private static final class Cards {

        private final Map<Sheet, Card> cards = new LinkedHashMap<>();

        Cards(Overview overview, Map<String, ?> answers, List<Article> articles) {
            Map<Integer, Integer> seen = new LinkedHashMap<>();
            for (Sheet sheet : overview.sheets()) {
                Article article = articles.get(sheet.article() - 1);
                int index = seen.merge(sheet.article(), 1, Integer::sum) - 1;
                cards.put(sheet, card(sheet, article, index, answers));
            }
        }

        List<Card> of(List<Sheet> sheets) {
            return sheets.stream().map(cards::get).toList();
        }

        private static Card card(Sheet sheet, Article article, int index, Map<String, ?> answers) {
            Question list = article.listedAs().orElseThrow();
            SheetView view = SheetView.of(sheet);
            return new Card(view.title(), list.label() + " " + (index + 1), amount(sheet),
                    view.points().stream().map(SheetView.Point::sentence).toList(),
                    FactsAddress.of("/policy/" + article.number(), facts(article, list, index, answers)));
        }

        private static String amount(Sheet sheet) {
            return sheet.outcome().range().map(Cards::bounds).orElse("");
        }

        private static String bounds(MoneyRange range) {
            String max = range.max().toFen().display();
            return range.min().equals(range.max()) ? max
                    : range.min().isZero() ? "最高 " + max : range.min().toFen().display() + " ～ " + max;
        }

        /** What this article is told: about the applicant, and about this matter. */
        private static Map<String, Object> facts(Article article, Question list, int index, Map<String, ?> answers) {
            List<String> asked = article.questions().stream().map(Question::key).toList();
            Map<String, Object> facts = new LinkedHashMap<>();
            answers.forEach((key, value) -> {
                if (asked.contains(key)) {
                    facts.put(key, value);
                }
            });
            List<Object> entries = new ArrayList<>((List<?>) answers.get(list.key()));
            ((Map<?, ?>) entries.get(index)).forEach((key, value) -> facts.put(String.valueOf(key), value));
            return facts;
        }
    }
}
