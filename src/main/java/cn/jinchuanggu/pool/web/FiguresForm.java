package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * The form of a year, with what stands in it.
 *
 * @param numbers the figures that this person may state
 * @param values  by the names of the fields
 */
public record FiguresForm(List<Field> numbers, Map<String, String> fields, Map<String, String> yesOrNo, Map<String, String> values) {

    private static final List<String> OF_THE_FRAME = List.of("key", "_csrf", "lang");

    /** A number. */
    public record Field(String name, String label, String hint, boolean money) {
    }

    static FiguresForm of(Map<String, String> values, boolean staff) {
        return new FiguresForm(Arrays.stream(Figure.values()).filter(f -> staff || !f.isJudged()).map(f -> new Field(f.field(), f.label(), f.hint(), f.isMoney())).toList(),
                choices(YearFigures.FIELDS), choices(YearFigures.YES_OR_NO), values);
    }

    /** What was typed, without what belongs to the frame. */
    static Map<String, String> typed(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!OF_THE_FRAME.contains(name) && !values.getFirst().isBlank()) {
                typed.put(name, values.getFirst());
            }
        });
        return typed;
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static Map<String, String> choices(List<String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        words.forEach(w -> choices.put(w, w));
        return choices;
    }
}
