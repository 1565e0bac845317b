package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Compares the words one listing asks for with those another offers: BM25 over title and body together (BM25F), divided
 * by what a listing that holds every asked title word without end would reach, so that the result does not depend on
 * other listings found. Made for one asking listing; asks nothing of the index but how rare words are.
 */
public final class TextComparison {

    private static final double SATURATION = 1.2;
    private static final double TITLE_LENGTH = 1.0;
    private static final double BODY_LENGTH = 0.75;
    private static final double BODY_FREQUENCY = 0.6;

    private final TermStatistics statistics;
    private final ListingProfile asking;
    private final AskedWords asked;
    private final double most;

    /**
     * @param strength share of the asked words that was found, weighed by rarity, from 0; about 1 when everything was
     * @param title    the offered title with the asked words
     * @param sentence the sentence of the offered body that answers best; empty text when there is no body
     */
    public record Result(double strength, MarkedText title, MarkedText sentence) {}

    public TextComparison(ListingProfile asking, TermStatistics statistics) {
        this.statistics = statistics;
        this.asking = asking;
        this.asked = AskedWords.of(asking);
        double sum = 0;
        for (var entry : asked.main().entrySet()) {
            sum += entry.getValue() * statistics.rarity(entry.getKey());
        }
        this.most = sum;
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
        var frequency = new HashMap<String, Double>();
        count(ListingText.title(offered), 1, TITLE_LENGTH, statistics.averageTitleLength(), frequency);
        count(ListingText.body(offered), BODY_FREQUENCY, BODY_LENGTH, statistics.averageBodyLength(), frequency);
        double sum = 0;
        for (var entry : frequency.entrySet()) {
            double f = entry.getValue();
            sum += asked.weight(entry.getKey()) * statistics.rarity(entry.getKey()) * f / (f + SATURATION);
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
            found += value * Math.min(1, asked.weight(entry.getKey()));
        }
        return all == 0 ? 0 : found / all;
    }

    /** How many words the offered title has, pairs of characters and single ones counted. */
    public int titleLength(ListingProfile offered) {
        return Terms.of(ListingText.title(offered)).size();
    }

    private void count(String text, double weight, double length, double averageLength, Map<String, Double> frequency) {
        var terms = Terms.of(text);
        double each = weight / (1 - length + length * terms.size() / averageLength);
        for (Term term : terms) {
            if (asked.weight(term.word()) > 0) {
                frequency.merge(term.word(), each, Double::sum);
            }
        }
    }

    /** The same with the places that show it, for a page. */
    public Result explain(ListingProfile offered) {
        return new Result(strength(offered), Marker.mark(ListingText.title(offered), this::markWeight),
                Marker.bestSentence(ListingText.body(offered), this::markWeight));
    }

    /** The same strength, shown in the asking listing: the asked words that this offer holds. */
    public Result explainAsking(ListingProfile offered) {
        var held = new HashSet<String>();
        Terms.of(ListingText.title(offered)).forEach(t -> held.add(t.word()));
        Terms.of(ListingText.body(offered)).forEach(t -> held.add(t.word()));
        ToDoubleFunction<Term> weight = t -> held.contains(t.word()) ? markWeight(t) : 0;
        return new Result(strength(offered), Marker.mark(ListingText.title(asking), weight),
                Marker.bestSentence(ListingText.body(asking), weight));
    }

    private double markWeight(Term term) {
        double weight = term.isSingle() ? 0 : asked.weight(term.word());
        return weight == 0 ? 0 : weight * statistics.rarity(term.word());
    }
}
