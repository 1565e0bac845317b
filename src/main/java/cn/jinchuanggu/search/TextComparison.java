package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Compares the words one listing asks for with those another offers: BM25 over title and body together (BM25F), divided
 * by what a listing that holds every asked title word without end would reach, so that the result does not depend on
 * other listings found. Made for one asking listing and one thread; asks nothing of the
 * index but how rare words are.
 */
public final class TextComparison {

    private static final double SATURATION = 1.2;
    private static final double TITLE_LENGTH = 1.0;
    private static final double BODY_LENGTH = 0.75;
    private static final double BODY_FREQUENCY = 0.6;

    private final TermStatistics statistics;
    private final ListingProfile asking;
    private final AskedWords words;
    private final WordTable asked;
    private final double[] values;
    private final double most;
    private final double[] frequencies;
    /** The asked words that stand in the text that is read now, as often as they do. */
    private int[] places = new int[64];

    /**
     * @param strength share of the asked words that was found, weighed by rarity, from 0; about 1 when everything was
     * @param title    the offered title with the asked words
     * @param sentence the sentence of the offered body that answers best; empty text when there is no body
     */
    public record Result(double strength, MarkedText title, MarkedText sentence) {}

    public TextComparison(ListingProfile asking, TermStatistics statistics) {
        this(asking, new AskedWords(asking, statistics), statistics);
    }

    TextComparison(ListingProfile asking, AskedWords words, TermStatistics statistics) {
        this.statistics = statistics;
        this.asking = asking;
        this.words = words;
        this.asked = words.words();
        this.values = words.values();
        this.frequencies = new double[values.length];
        this.most = words.most();
    }

    /** Whether there is any word to compare. */
    public boolean isPossible() {
        return most > 0;
    }

    /** How far the words asked for are found in this listing; 0 when {@link #isPossible} is false. */
    public double strength(ListingProfile offered) {
        if (!isPossible()) {
            return 0;
        }
        Arrays.fill(frequencies, 0);
        count(List.of(ListingText.title(offered)), 1, TITLE_LENGTH, statistics.averageTitleLength());
        count(ListingText.bodyPieces(offered), BODY_FREQUENCY, BODY_LENGTH, statistics.averageBodyLength());
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += frequencies[i] == 0 ? 0 : values[i] * frequencies[i] / (frequencies[i] + SATURATION);
        }
        return sum / most;
    }

    /**
     * The share of the offered title that was asked for, weighed by rarity, in [0, 1]: 1 when every word of the title is a
     * word of the asking listing, 0 when none is or there is no title. Words of generic phrases count less on both sides.
     */
    public double covered(ListingProfile offered) {
        double all = 0;
        double found = 0;
        for (var entry : AskedWords.weigh(ListingText.title(offered)).entrySet()) {
            double value = entry.getValue() * statistics.rarity(entry.getKey());
            all += value;
            found += value * Math.min(1, words.weight(entry.getKey()));
        }
        return all == 0 ? 0 : found / all;
    }

    /** How many words the offered title has, pairs of characters and single ones counted. */
    public int titleLength(ListingProfile offered) {
        int terms = 0;
        for (var term = new Terms.Cursor(ListingText.title(offered)); term.next(); ) {
            terms++;
        }
        return terms;
    }

    private void count(List<String> pieces, double weight, double length, double averageLength) {
        int terms = 0;
        int found = 0;
        for (String piece : pieces) {
            var term = new Terms.Cursor(piece);
            while (term.next()) {
                terms++;
                int word = asked.find(piece, term.start(), term.end());
                if (word >= 0) {
                    if (found == places.length) {
                        places = Arrays.copyOf(places, 2 * found);
                    }
                    places[found++] = word;
                }
            }
        }
        double each = weight / (1 - length + length * terms / averageLength);
        for (int i = 0; i < found; i++) {
            frequencies[places[i]] += each;
        }
    }

    /** The same with the places that show it, for a page. */
    public Result explain(ListingProfile offered) {
        return new Result(strength(offered), Marker.mark(ListingText.title(offered), this::markWeight),
                Marker.bestSentence(ListingText.body(offered), this::markWeight));
    }

    /** The same strength, shown in the asking listing: the asked words that this offer holds. */
    public Result explainAsking(ListingProfile offered) {
        var held = new BitSet(values.length);
        for (String text : List.of(ListingText.title(offered), ListingText.body(offered))) {
            Terms.visit(text, (start, end) -> {
                int word = asked.find(text, start, end);
                if (word >= 0) {
                    held.set(word);
                }
            });
        }
        Marker.Weight weight = (text, start, end) -> {
            int word = asked.find(text, start, end);
            return word >= 0 && held.get(word) ? markWeight(text, start, end) : 0;
        };
        return new Result(strength(offered), Marker.mark(ListingText.title(asking), weight),
                Marker.bestSentence(ListingText.body(asking), weight));
    }

    private double markWeight(String text, int start, int end) {
        if (end - start == 1 && Terms.isHan(text.charAt(start))) {
            return 0;
        }
        int word = asked.find(text, start, end);
        return word < 0 || asked.isSingle(word) ? 0 : values[word];
    }
}
