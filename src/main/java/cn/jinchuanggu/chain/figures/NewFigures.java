package cn.jinchuanggu.chain.figures;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Reads a declaration and holds its numbers against each other; every problem is said at once. */
final class NewFigures {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_SOURCE = 100;

    private NewFigures() {
    }

    /**
     * @param judges whether the sender may state judgements
     * @throws InvalidInput with every problem
     */
    static YearFigures read(String partyId, Map<String, ?> sent, boolean judges, LocalDate today, boolean illustrative) {
        InputFields input = new InputFields(sent);
        Integer year = input.number("year", "年度", FIRST_YEAR, today.getYear());
        if (year == null) {
            input.refuse("year", "没有写明是哪一年的数据。", "请填年份，如 " + (today.getYear() - 1) + "。");
        }
        Map<Figure, BigDecimal> values = values(input, judges);
        String field = input.choice("field", "技术领域", YearFigures.FIELDS);
        String accidentFree = input.choice("accidentFree", "当年无重大事故和违法", YearFigures.YES_OR_NO);
        LocalDate founded = founded(input, today);
        String source = source(input);
        if (values.isEmpty() && field == null && accidentFree == null && founded == null) {
            input.refuse("", "还没有填任何一项数据。", "至少填一项。");
        }
        partOf(Figure.RESEARCH_HOME, Figure.RESEARCH, values, input);
        partOf(Figure.HI_TECH, Figure.REVENUE, values, input);
        partOf(Figure.RESEARCH_STAFF, Figure.STAFF, values, input);
        input.finish();
        return new YearFigures(partyId, year, values, field, accidentFree == null ? null : Boolean.valueOf(accidentFree.equals(YearFigures.YES_OR_NO.getFirst())), founded, source, today,
                illustrative, 1);
    }

    private static Map<Figure, BigDecimal> values(InputFields input, boolean judges) {
        Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            BigDecimal value = value(figure, input);
            if (value != null && figure.isJudged() && !judges) {
                input.refuse(figure.field(), figure.label() + "由审核人员评定，企业不能自己填。", "请留空。");
            } else if (value != null) {
                values.put(figure, value);
            }
        }
        return values;
    }

    private static LocalDate founded(InputFields input, LocalDate today) {
        LocalDate founded = input.date("foundedOn", "注册成立日期");
        if (founded != null && founded.isAfter(today)) {
            input.refuse("foundedOn", "注册成立日期 " + founded + " 还没有到。", "请按营业执照填写。");
        }
        return founded;
    }

    private static String source(InputFields input) {
        String source = input.text("source", "数据来源", LONGEST_SOURCE);
        if (source == null) {
            input.refuse("source", "没有写明数据来源。", "请写明出自哪份材料，如“2025 年度审计报告”。");
        }
        return source;
    }

    private static BigDecimal value(Figure figure, InputFields input) {
        if (figure.isMoney()) {
            return input.money(figure.field(), figure.label());
        }
        Integer number = input.number(figure.field(), figure.label(), 0, figure.most());
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static void partOf(Figure part, Figure whole, Map<Figure, BigDecimal> values, InputFields input) {
        if (values.containsKey(part) && values.containsKey(whole) && values.get(part).compareTo(values.get(whole)) > 0) {
            input.refuse(part.field(), part.label() + "（" + part.show(values.get(part)) + "）多于" + whole.label() + "（" + whole.show(values.get(whole)) + "）。",
                    "请核对两个数字。");
        }
    }
}
