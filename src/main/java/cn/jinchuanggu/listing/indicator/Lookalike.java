package cn.jinchuanggu.listing.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Numbers that look like quantities and are none: years, dates, ordinals, standards, models, 3D, 5A级. */
final class Lookalike {

    private static final Set<String> STANDARDS = Set.of("GB", "GB/T", "GB/Z", "GBT", "GBZ", "ISO", "IEC",
            "ISO/IEC", "HG/T", "JB/T",
            "YB/T", "YY/T", "NY/T", "SJ/T", "DL/T", "MT/T", "AQ", "QB/T", "HJ", "HJ/T", "DB", "DB/T", "EN",
            "ASTM", "DIN", "ANSI", "IEEE",
            "JIS", "CJ/T", "JG/T", "JT/T", "TB/T", "QC/T", "SH/T", "SY/T", "GJB", "WS/T", "NB/T", "FZ/T", "LY/T",
            "Q", "T", "No", "NO");
    /** Letters that belong to the number behind them; the hardness scales are units as well. */
    private static final List<String> LEADS = List.of("HRC", "HRB", "HBW", "HV", "HB", "pH", "PH", "Ra", "Rz", "Rm",
            "Sa");
    private static final String AFTER_DIMENSIONAL = "打模视建扫成立显虚结相图";

    private Lookalike() {
    }

    /** Letters such as HRC or pH that end here and belong to what follows; empty when none do. */
    static String leadBefore(PlainText text, int end) {
        for (String lead : LEADS) {
            if (text.endsAt(end, lead) && !PlainText.isLatin(text.at(end - lead.length() - 1))) {
                return lead;
            }
        }
        return "";
    }

    static boolean isNoQuantity(PlainText text, Quantity q, int digit) {
        return isOrdinal(text, q.start()) || isCalendar(text, q) || isModel(text, q, digit) || isSpaceDimension(text, q)
                || isStandard(text, digit);
    }

    private static boolean isOrdinal(PlainText text, int start) {
        char before = text.at(text.skipSpacesBack(start) - 1);
        return before == '第' || before == '№' || before == '#';
    }

    /** 2025年, 2018-2020年, 6月, 90年代, 二十世纪. */
    private static boolean isCalendar(PlainText text, Quantity q) {
        if (!q.unit().dimension().equals(Dimension.CALENDAR)) {
            return false;
        }
        char word = text.at(q.unitStart());
        boolean year = q.unit().symbol().equals("年") && isYear(q.upper());
        boolean month = word == '月';
        char after = text.at(q.end());
        boolean era = word == '年' && (after == '代' || after == '版' || after == '级' || after == '度');
        return year || month || era;
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0 && value.intValue() >= 1900 && value.intValue() <= 2100;
    }

    /** M8, PA66, 300W型, 5A级, A-50mm. A quantity may follow a formula: COD50mg/L. */
    private static boolean isModel(PlainText text, Quantity q, int digit) {
        char after = text.at(q.end());
        if (q.hasUnit() && (after == '型' || after == '系' && text.at(q.end() + 1) == '列')) {
            return true;
        }
        if (q.unit().symbol().equals("元") && after != 0 && "件素器乙".indexOf(after) >= 0) {
            return true;
        }
        if (after == '级' && q.unit().symbol().equals("A")) {
            return true;
        }
        char before = text.at(digit - 1);
        if (before == '-' && (PlainText.isLatin(text.at(digit - 2)) || PlainText.isDigit(text.at(digit - 2)))) {
            return PlainText.isLatin(text.at(digit - 2));
        }
        boolean glued = PlainText.isLatin(before) || before == '_';
        return glued && leadBefore(text, digit).isEmpty() && !isFormulaWithUnit(text, q, digit);
    }

    private static boolean isFormulaWithUnit(PlainText text, Quantity q, int digit) {
        boolean twoLetters = PlainText.isLatin(text.at(digit - 2));
        return twoLetters && q.unit().dimension().isQuotient();
    }

    /** 3D打印 is no three days, 4K显示 no four kelvin. */
    private static boolean isSpaceDimension(PlainText text, Quantity q) {
        if (q.shape() != Quantity.Shape.POINT || q.upper().compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        char unit = text.at(q.unitStart());
        char after = text.at(q.end());
        boolean space = unit == 'd' && after != 0 && AFTER_DIMENSIONAL.indexOf(after) >= 0;
        return space || unit == 'K' && q.unit().symbol().equals("K") && q.upper().scale() <= 0;
    }

    private static boolean isStandard(PlainText text, int digit) {
        int end = text.skipSpacesBack(digit);
        int k = end;
        while (end - k < 8 && (PlainText.isLatin(text.at(k - 1)) || text.at(k - 1) == '/')) {
            k--;
        }
        return k < end && STANDARDS.contains(text.folded(k, end));
    }
}
