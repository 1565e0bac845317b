package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.UnitReader.UnitAt;
import java.util.List;

/** Units that only the words around a number complete: 度 and the divisor in 每小时处理5吨 or 年产10万吨. */
final class Rates {

    private static final MeasureUnit CELSIUS = MeasureUnit.find("℃").orElseThrow();
    private static final MeasureUnit KILOWATT_HOUR = MeasureUnit.find("kWh").orElseThrow();
    private static final MeasureUnit ANGLE = MeasureUnit.find("°").orElseThrow();
    private static final MeasureUnit YEAR = MeasureUnit.find("年").orElseThrow();
    private static final MeasureUnit MONTH = MeasureUnit.find("月").orElseThrow();
    private static final MeasureUnit DAY = MeasureUnit.find("天").orElseThrow();
    private static final MeasureUnit HOUR = MeasureUnit.find("h").orElseThrow();

    private static final String HEAT = "温热冷烧熔凝沸";
    private static final String ELECTRIC = "电能";
    private static final String ANGULAR = "角倾旋弧俯仰摆";
    private static final List<String> DONE_PER_PERIOD = List.of("产", "处理", "加工", "生产", "消耗", "用", "耗", "供", "输送", "运",
            "发电", "吞吐", "回收", "排放", "减排", "节约", "检测", "消纳");

    private static final List<String> BETWEEN = List.of("设计", "可", "能", "均", "平均", "计划", "综合");

    private Rates() {
    }

    /** What 度 means beside this name; left as it is when the name does not tell. */
    static Quantity degree(PlainText text, Quantity q, String name) {
        String symbol = q.unit().symbol();
        if (!symbol.equals("度") && !symbol.startsWith("度/")) {
            return q;
        }
        MeasureUnit meaning = has(name, HEAT) ? CELSIUS : has(name, ANGULAR) ? ANGLE
                : has(name, ELECTRIC) || symbol.startsWith("度/t") ? KILOWATT_HOUR : null;
        UnitAt unit = meaning == null ? null : UnitReader.read(text, q.unitStart(), meaning);
        return unit == null ? q : q.withUnit(unit.unit(), unit.end());
    }

    private static boolean has(String name, String characters) {
        return name.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    /** The unit per the period that the words before the number state, if they do. */
    static Quantity perTime(PlainText text, Quantity q, String clause) {
        if (!q.hasUnit() || q.unit().dimension().isQuotient() || isPeriodItself(q.unit())) {
            return q;
        }
        MeasureUnit period = afterEvery(clause);
        if (period == null) {
            period = ofAdverb(clause);
        }
        return period == null ? q : q.withUnit(q.unit().per(period), q.end());
    }

    private static boolean isPeriodItself(MeasureUnit unit) {
        Dimension d = unit.dimension();
        return d.equals(Dimension.TIME) || d.equals(Dimension.CALENDAR) || d.equals(Dimension.RATIO)
                || d.equals(Dimension.TEMPERATURE);
    }

    private static MeasureUnit afterEvery(String clause) {
        int at = clause.lastIndexOf('每');
        if (at < 0) {
            return null;
        }
        UnitAt unit = UnitReader.divisorAt(new PlainText(clause), at + 1);
        return unit == null ? null : unit.unit();
    }

    private static MeasureUnit ofAdverb(String clause) {
        for (String verb : DONE_PER_PERIOD) {
            int at = clause.lastIndexOf(verb);
            MeasureUnit period = at < 1 ? null : periodBefore(clause, afterPeriod(clause, at));
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /** Before words such as 设计 in 年设计生产能力. */
    private static int afterPeriod(String clause, int at) {
        for (String w : BETWEEN) {
            if (clause.startsWith(w, at - w.length())) {
                return at - w.length();
            }
        }
        return at;
    }

    private static MeasureUnit periodBefore(String clause, int at) {
        if (at < 1) {
            return null;
        }
        return switch (clause.charAt(at - 1)) {
            case '年' -> at > 1 && "今去本明当前".indexOf(clause.charAt(at - 2)) >= 0 ? null : YEAR;
            case '月' -> MONTH;
            case '日', '天' -> DAY;
            case '时' -> HOUR;
            default -> null;
        };
    }
}
