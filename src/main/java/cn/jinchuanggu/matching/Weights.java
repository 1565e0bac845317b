package cn.jinchuanggu.matching;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * How much each idea counts, in points. {@code matching/weights.yaml} holds the values that are used.
 *
 * @param text             every asked word found without end; common good matches reach a third of it
 * @param meaning          the same meaning, cosine 1
 * @param meaningFloor     cosine, 0 to below 1, of texts that have nothing to do with each other: worth nothing
 * @param segment          same segment of a track
 * @param track            same track, other segment
 * @param industry         same industry class of GB/T 4754; same division is worth half
 * @param readiness        readiness reaches what is asked
 * @param readinessMissing cost of each level that is missing
 * @param mode             a shared way of cooperation
 * @param modeConflict     cost when both state ways and share none
 * @param price            asking price within the budget
 * @param priceConflict    most that a price above the budget can cost, reached at twice the budget
 * @param region           same county; same city is worth two thirds, same province one third
 * @param fresh            put on the market or confirmed today; falls to nothing in {@code freshDays}
 * @param freshDays        days, at least 1
 * @param expired          cost of a listing past its last day
 * @param indicators       all numbers asked for are met; each counts the same share
 * @param indicatorsUnmet  cost when none is met; each counts the same share
 * @param path             the most trusted tie of the two owners in the graph
 * @param peers            a title in the same words as the strongest others that were found
 * @param feedback         most that all that was said before may give or cost; said of the same match, today
 * @param feedbackAlike    most that one refusal costs what is like it, for the same party
 * @param feedbackOffer    most that the answers of all parties to an achievement may give or cost
 * @param feedbackHalfLifeDays days in which what was said loses half of its points, at least 1
 */
public record Weights(double text, double meaning, double meaningFloor, double segment, double track, double industry,
        double readiness, double readinessMissing, double mode, double modeConflict, double price, double priceConflict,
        double region, double fresh, double freshDays, double expired, double indicators, double indicatorsUnmet,
        double path, double peers, double feedback, double feedbackAlike, double feedbackOffer, double feedbackHalfLifeDays) {

    public static final String STANDARD = "/matching/weights.yaml";

    public Weights {
        if (meaningFloor < 0 || meaningFloor >= 1) {
            throw new IllegalArgumentException("meaningFloor is " + meaningFloor + ", not in [0, 1)");
        }
        if (freshDays < 1) {
            throw new IllegalArgumentException("freshDays is " + freshDays + ", not at least 1");
        }
        if (!(feedbackHalfLifeDays >= 1)) {
            throw new IllegalArgumentException("feedbackHalfLifeDays is " + feedbackHalfLifeDays + ", not at least 1");
        }
        double least = Arrays.stream(new double[] {text, meaning, segment, track, industry, readiness, readinessMissing, mode,
                modeConflict, price, priceConflict, region, fresh, expired, indicators, indicatorsUnmet, path, peers,
                feedback, feedbackAlike, feedbackOffer}).min().orElse(0);
        if (!(least >= 0)) {
            throw new IllegalArgumentException("weights are points of 0 or more, one is " + least);
        }
    }

    /** The weights the product comes with. */
    public static Weights standard() {
        return read(Numbers.text(STANDARD));
    }

    /**
     * Reads a flat YAML file with one number for each component of this record.
     *
     * @throws IllegalArgumentException when a number is missing, superfluous or out of range; all names are listed
     */
    public static Weights read(String yaml) {
        return make(Numbers.read(yaml, Arrays.stream(Weights.class.getRecordComponents()).map(RecordComponent::getName).toList()));
    }

    private static Weights make(List<Double> numbers) {
        try {
            Constructor<?> constructor = Weights.class.getDeclaredConstructors()[0];
            return (Weights) constructor.newInstance(numbers.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException wrong ? wrong : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record of weights cannot be made", e);
        }
    }

    /** The same with other points for words, meaning and peers: those that are learned. */
    public Weights learned(double text, double meaning, double peers) {
        return new Weights(text, meaning, meaningFloor, segment, track, industry, readiness, readinessMissing, mode, modeConflict,
                price, priceConflict, region, fresh, freshDays, expired, indicators, indicatorsUnmet, path, peers,
                feedback, feedbackAlike, feedbackOffer, feedbackHalfLifeDays);
    }
}
