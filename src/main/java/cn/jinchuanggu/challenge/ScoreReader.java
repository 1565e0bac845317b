package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.challenge.review.ScoreSheet;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the scores of a panelist: {@code score1, words1, score2, words2, ...} in the order of the criteria. */
final class ScoreReader {

    private ScoreReader() {
    }

    /**
     * A sheet as its paper keeps it.
     *
     * @throws InvalidInput with every problem: each criterion has a whole score of 0 to 100 and words
     */
    static Map<String, Object> read(List<Criterion> criteria, Map<String, ?> sent) {
        InputFields fields = new InputFields(sent);
        List<Integer> scores = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            String label = criteria.get(i).name();
            String name = score(i);
            if (fields.text(name, label + "的分数", 20) == null) {
                fields.refuse(name, "没有给“" + label + "”打分。", "请填写 0 到 100 的整数。");
            }
            scores.add(fields.number(name, label + "的分数", 0, ScoreSheet.BEST));
            String why = fields.text(words(i), label + "的评语", 1000);
            words.add(why == null ? fields.refuse(words(i), "没有写“" + label + "”的评语。", "请写一两句理由。") : why);
        }
        fields.finish();
        return Map.of(Keys.SCORES, scores, Keys.WORDS, words);
    }

    @SuppressWarnings("unchecked") // as read() made it
    static ScoreSheet sheet(String panelist, Map<String, Object> paper) {
        return new ScoreSheet(panelist, (List<Integer>) paper.get(Keys.SCORES), (List<String>) paper.get(Keys.WORDS));
    }

    /** Name of the field with the score of this criterion, counted from 0. */
    static String score(int criterion) {
        return "score" + (criterion + 1);
    }

    static String words(int criterion) {
        return "words" + (criterion + 1);
    }
}
