package cn.jinchuanggu.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Named numbers in a flat YAML file with a comment for people beside each. */
public final class Numbers {

    private static final int DIGITS = 3;

    private Numbers() {}

    /** The text of a file the product comes with. */
    public static String text(String resource) {
        try (InputStream in = Numbers.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /**
     * Reads one number for each of these names, in their order.
     *
     * @throws IllegalArgumentException when a number is missing or superfluous; all names are listed
     */
    static List<Double> read(String yaml, Collection<String> names) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(content instanceof Map<?, ?> values)) {
            throw new IllegalArgumentException("the file is not a list of names and numbers");
        }
        var unknown = new TreeSet<String>();
        values.keySet().forEach(k -> unknown.add(String.valueOf(k)));
        var missing = new ArrayList<String>();
        var numbers = new LinkedHashMap<String, Double>();
        for (String name : names) {
            if (values.get(name) instanceof Number number) {
                unknown.remove(name);
                numbers.put(name, number.doubleValue());
            } else {
                missing.add(name);
            }
        }
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("names without a number: " + missing + ", unknown names: " + unknown);
        }
        return List.copyOf(numbers.values());
    }

    /**
     * The same text with other numbers, comments kept where they stand.
     *
     * @throws IllegalArgumentException when the text has no line for a name
     */
    public static String rewritten(String yaml, Map<String, Double> numbers) {
        String text = yaml;
        for (var entry : numbers.entrySet()) {
            Matcher line = Pattern.compile("(?m)^(" + Pattern.quote(entry.getKey()) + ": *)([^#\\s]+ *)").matcher(text);
            if (!line.find()) {
                throw new IllegalArgumentException("no line for " + entry.getKey());
            }
            String number = BigDecimal.valueOf(entry.getValue()).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
            int width = line.group(2).length();
            text = line.replaceFirst("$1" + number + (line.group(2).endsWith(" ") ? " ".repeat(Math.max(1, width - number.length())) : ""));
        }
        return text;
    }
}
