package cn.jinchuanggu.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
 * @param strong           least points for the subject of 强相关
 * @param fair             the same of 较强
 * @param weak             the same of 弱
 */
public record Weights(double text, double meaning, double meaningFloor, double segment, double track, double industry,
        double readiness, double readinessMissing, double mode, double modeConflict, double price, double priceConflict,
        double region, double fresh, double freshDays, double expired, double indicators, double indicatorsUnmet,
        double path, double strong, double fair, double weak) {

    private static final String STANDARD = "/matching/weights.yaml";

    public Weights {
        if (meaningFloor < 0 || meaningFloor >= 1) {
            throw new IllegalArgumentException("meaningFloor is " + meaningFloor + ", not in [0, 1)");
        }
        if (freshDays < 1) {
            throw new IllegalArgumentException("freshDays is " + freshDays + ", not at least 1");
        }
        if (!(strong > fair && fair > weak)) {
            throw new IllegalArgumentException("the levels must fall: strong " + strong + ", fair " + fair + ", weak " + weak);
        }
        double least = Arrays.stream(new double[] {text, meaning, segment, track, industry, readiness, readinessMissing, mode,
                modeConflict, price, priceConflict, region, fresh, expired, indicators, indicatorsUnmet, path, weak}).min().orElse(0);
        if (!(least >= 0)) {
            throw new IllegalArgumentException("weights are points of 0 or more, one is " + least);
        }
    }

    /** The weights the product comes with. */
    public static Weights standard() {
        try (InputStream in = Weights.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException(STANDARD + " is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD + " cannot be read", e);
        }
    }

    /**
     * Reads a flat YAML file with one number for each component of this record.
     *
     * @throws IllegalArgumentException when a number is missing, superfluous or out of range; all names are listed
     */
    public static Weights read(InputStream yaml) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(content instanceof Map<?, ?> values)) {
            throw new IllegalArgumentException("the weights are not a list of names and numbers");
        }
        var unknown = new TreeSet<String>();
        values.keySet().forEach(k -> unknown.add(String.valueOf(k)));
        var missing = new ArrayList<String>();
        var numbers = new ArrayList<Object>();
        for (var component : Weights.class.getRecordComponents()) {
            if (values.get(component.getName()) instanceof Number number) {
                unknown.remove(component.getName());
                numbers.add(number.doubleValue());
            } else {
                missing.add(component.getName());
            }
        }
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("weights without a number: " + missing + ", unknown names: " + unknown);
        }
        return make(numbers);
    }

    private static Weights make(List<Object> numbers) {
        try {
            Constructor<?> constructor = Weights.class.getDeclaredConstructors()[0];
            return (Weights) constructor.newInstance(numbers.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException wrong ? wrong : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record of weights cannot be made", e);
        }
    }

    /** The word for these points of words, meaning, indicators and industry. */
    public Level level(double score) {
        return score >= strong ? Level.STRONG : score >= fair ? Level.FAIR : score >= weak ? Level.WEAK : Level.NONE;
    }
}
