package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts for tests, one at a time. */
public final class FactsOf {

    private final String kind;
    private final Map<String, Object> properties = new HashMap<>();
    private final List<Facts.Tie> ties = new ArrayList<>();
    private final List<Facts.Sale> sales = new ArrayList<>();
    private final List<YearFigures> years = new ArrayList<>();

    private FactsOf(String kind) {
        this.kind = kind;
    }

    public static FactsOf achievement() {
        return new FactsOf("Achievement");
    }

    public static FactsOf enterprise() {
        return new FactsOf("Enterprise");
    }

    public FactsOf says(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    public FactsOf tied(String type, String kindOfOther, String name, String about) {
        ties.add(new Facts.Tie(type, null, "id-" + ties.size(), name, kindOfOther, about, "2025-06", "illustrative"));
        return this;
    }

    public FactsOf tiedThroughOwner(String type, String kindOfOther, String name, String about) {
        ties.add(new Facts.Tie(type, "示例单位", "id-" + ties.size(), name, kindOfOther, about, "2025-06", "illustrative"));
        return this;
    }

    public FactsOf sold() {
        sales.add(new Facts.Sale("2026140499000001", LocalDate.of(2026, 3, 1)));
        return this;
    }

    /** A year with figures. @param values field, number, field, number */
    public FactsOf year(int year, String... values) {
        return declared(year, null, null, null, values);
    }

    public FactsOf declared(int year, LocalDate founded, String field, Boolean accidentFree, String... values) {
        Map<Figure, BigDecimal> numbers = new EnumMap<>(Figure.class);
        for (int i = 0; i < values.length; i += 2) {
            numbers.put(Figure.find(values[i]).orElseThrow(), new BigDecimal(values[i + 1]));
        }
        years.add(new YearFigures("ent", year, numbers, field, accidentFree, founded, "审计报告（示例）", LocalDate.of(2026, 5, 1), true, 1));
        return this;
    }

    public Facts facts() {
        return new Facts("ent", kind, "示例", true, properties, ties, List.of("track-equipment"), List.of(), sales, years);
    }
}
