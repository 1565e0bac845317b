package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A declared year, for people and programs.
 *
 * @param fields what was declared, by the names of the form, as it would be written there
 * @param shown  every figure by its Chinese name with its unit, {@code --} for what is not known
 */
public record YearView(int year, Map<String, String> fields, Map<String, String> shown, String source, String declaredOn, boolean illustrative, int version) {

    static YearView of(YearFigures y) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("year", String.valueOf(y.year()));
        Arrays.stream(Figure.values()).forEach(f -> y.find(f).ifPresent(v -> fields.put(f.field(), v.stripTrailingZeros().toPlainString())));
        put(fields, "field", y.field());
        put(fields, "accidentFree", y.accidentFree() == null ? null : y.accidentFree() ? "是" : "否");
        put(fields, "foundedOn", y.foundedOn());
        put(fields, "source", y.source());
        Map<String, String> shown = new LinkedHashMap<>();
        Arrays.stream(Figure.values()).forEach(f -> shown.put(f.label(), y.show(f)));
        return new YearView(y.year(), fields, shown, y.source(), y.declaredOn().toString(), y.illustrative(), y.version());
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
