package cn.jinchuanggu.matching;

import cn.jinchuanggu.search.Meaning;
import java.util.List;

/**
 * What the texts of a pair have in common, in the numbers that {@link LevelCalibration levels} are learned from. The same
 * from both sides.
 *
 * @param words        share of the asked words that the offer holds, from 0; about 1 when it holds all
 * @param covered      share of the offered title's words that are asked for, in [0, 1]
 * @param titleMeaning cosine of the asking title to the nearer of title and whole text of the offer, in [-1, 1]
 * @param wholeMeaning the same of the whole asking text
 * @param titleLength  natural logarithm of the number of words in the offered title, from 0
 */
public record Likeness(double words, double covered, double titleMeaning, double wholeMeaning, double titleLength) {

    /** The components' names in the order of {@link #values}. */
    public static final List<String> NAMES = List.of("words", "covered", "titleMeaning", "wholeMeaning", "titleLength");

    /** Compares the two sides of this pair; while the view of the index it was made in is open. */
    static Likeness of(Pair pair) {
        return new Likeness(pair.words().strength(pair.offering()), pair.words().covered(pair.offering()),
                Meaning.nearest(pair.askingMeaning().title(), pair.offeringMeaning()),
                Meaning.nearest(pair.askingMeaning().text(), pair.offeringMeaning()),
                Math.log(Math.max(1, pair.words().titleLength(pair.offering()))));
    }

    public double[] values() {
        return new double[] {words, covered, titleMeaning, wholeMeaning, titleLength};
    }
}
