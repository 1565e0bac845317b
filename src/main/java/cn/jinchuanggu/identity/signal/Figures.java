package cn.jinchuanggu.identity.signal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures with units in a text, such as 166亩, written one way. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)(亩|万平方米|万m2|平方米|平方公里|km2|亿元|万元|亿|gw|pb|家|台|项|人)");

    private Figures() {
    }

    static Set<String> in(String text) {
        Set<String> figures = new TreeSet<>();
        if (text != null) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s,]", "");
            Matcher found = FIGURE.matcher(plain);
            while (found.find()) {
                figures.add(found.group(1) + unit(found.group(2)));
            }
        }
        return figures;
    }

    private static String unit(String written) {
        return switch (written) {
            case "万m2" -> "万平方米";
            case "km2" -> "平方公里";
            case "亿" -> "亿元";
            default -> written;
        };
    }
}
