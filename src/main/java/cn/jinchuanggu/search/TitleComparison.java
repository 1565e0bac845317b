package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import java.util.Arrays;
import java.util.List;

/**
 * Compares titles with a few chosen ones by the angle between their words. Words count by how much they tell: rare words
 * more, words of {@link GenericPhrases generic phrases} less. For one thread.
 */
public final class TitleComparison {

    private final TermStatistics statistics;
    private final WordTable words = new WordTable();
    /** By word: how rare it is. */
    private double[] rarities = new double[256];
    /** By word: its weight in the title that is read now; 0 when it is not in it. */
    private double[] weights = new double[256];
    /** By word: its weight in each of the chosen titles; null when it is in none. */
    private double[][] chosen = new double[256][];
    private final double[] lengths;
    /** Words with smaller numbers stand in one of the chosen titles. */
    private final int ofChosen;
    /** The words of the title that is read now. */
    private int[] read = new int[64];
    private int size;

    public TitleComparison(List<ListingProfile> chosen, TermStatistics statistics) {
        this.statistics = statistics;
        this.lengths = new double[chosen.size()];
        for (int c = 0; c < lengths.length; c++) {
            read(ListingText.title(chosen.get(c)));
            lengths[c] = length();
            for (int i = 0; i < size; i++) {
                int word = read[i];
                if (this.chosen[word] == null) {
                    this.chosen[word] = new double[lengths.length];
                }
                this.chosen[word][c] = weights[word];
            }
            forget();
        }
        this.ofChosen = words.size();
    }

    /** For each of the chosen titles, in [0, 1]: 1 for the same words, 0 when no word is shared or one of the two is empty. */
    public double[] likeness(ListingProfile other) {
        read(ListingText.title(other));
        return likeness();
    }

    /** For each of the chosen titles, what {@link #likeness} is at the most; how rare the other words are is not asked. */
    public double[] mostLikeness(ListingProfile other) {
        String title = ListingText.title(other);
        AskedWords.visit(title, (start, end, share) -> {
            int word = words.find(title, start, end);
            if (word >= 0 && word < ofChosen) {
                read(word, share);
            }
        });
        return likeness();
    }

    /** Of the words read; with some of them only it is too much, since the title is longer. */
    private double[] likeness() {
        var sums = new double[lengths.length];
        for (int i = 0; i < size; i++) {
            double[] row = chosen[read[i]];
            for (int c = 0; row != null && c < sums.length; c++) {
                sums[c] += weights[read[i]] * row[c];
            }
        }
        double length = length();
        for (int c = 0; c < sums.length; c++) {
            sums[c] = sums[c] == 0 ? 0 : Math.min(1, sums[c] / (length * lengths[c]));
        }
        forget();
        return sums;
    }

    private void read(String title) {
        AskedWords.visit(title, (start, end, share) -> {
            int word = words.add(title, start, end);
            if (word == rarities.length) {
                grow();
            }
            if (rarities[word] == 0) {
                rarities[word] = statistics.rarity(title, start, end);
            }
            read(word, share);
        });
    }

    private void read(int word, double share) {
        if (weights[word] == 0) {
            if (size == read.length) {
                read = Arrays.copyOf(read, 2 * size);
            }
            read[size++] = word;
        }
        weights[word] = Math.max(weights[word], share * rarities[word]);
    }

    private void grow() {
        rarities = Arrays.copyOf(rarities, 2 * rarities.length);
        weights = Arrays.copyOf(weights, rarities.length);
        chosen = Arrays.copyOf(chosen, rarities.length);
    }

    private double length() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[read[i]] * weights[read[i]];
        }
        return Math.sqrt(sum);
    }

    private void forget() {
        for (int i = 0; i < size; i++) {
            weights[read[i]] = 0;
        }
        size = 0;
    }
}
