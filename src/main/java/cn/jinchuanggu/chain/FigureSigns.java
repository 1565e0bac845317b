package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.figures.Figure;
import cn.jinchuanggu.chain.figures.YearFigures;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signs that look at what an enterprise declared of its years. Compared exactly; only what people read is cut off. */
final class FigureSigns {

    static final Map<String, Sign> ALL = Map.of("amount", FigureSigns::amount, "share", FigureSigns::share, "said", FigureSigns::said, "given", FigureSigns::given);

    private static final int SHOWN_DECIMALS = 2;
    private static final int FEN = 2;

    private FigureSigns() {
    }

    /** A number of the latest year that has it: {@code of}, with {@code least} or {@code most}. */
    private static Finding amount(Facts facts, Criterion criterion, LocalDate today) {
        Figure figure = figure(criterion, "of");
        Optional<YearFigures> year = facts.figures().stream().filter(y -> y.find(figure).isPresent()).findFirst();
        if (year.isEmpty()) {
            return Finding.unknown(figure.isJudged() ? "审核人员还没有评定" + figure.label() + "。" : "没有填" + figure.label() + "。");
        }
        BigDecimal value = year.get().find(figure).orElseThrow();
        String evidence = year.get().year() + " 年" + figure.label() + " " + figure.show(value);
        Optional<BigDecimal> least = criterion.number("least");
        if (least.isPresent() && value.compareTo(least.get()) < 0) {
            return Finding.unmet(evidence, figure.label() + " " + figure.show(value) + "，要求不少于 " + figure.show(least.get()) + "，还差 "
                    + exact(figure, least.get().subtract(value)) + "。");
        }
        Optional<BigDecimal> most = criterion.number("most");
        if (most.isPresent() && value.compareTo(most.get()) > 0) {
            return Finding.unmet(evidence, figure.label() + " " + figure.show(value) + "，要求不超过 " + figure.show(most.get()) + "。");
        }
        return Finding.met(evidence);
    }

    /**
     * The part of a whole over the latest consecutive years: {@code of}, {@code in}, {@code years}; at least {@code least}, or what
     * {@code bands} ask by the whole of the latest year.
     */
    private static Finding share(Facts facts, Criterion criterion, LocalDate today) {
        Figure part = figure(criterion, "of");
        Figure whole = figure(criterion, "in");
        List<YearFigures> years = years(facts, part, whole, criterion.whole("years"));
        BigDecimal wholes = sum(years, whole);
        if (years.isEmpty() || wholes.signum() == 0) {
            return Finding.unknown("没有填" + part.label() + "或" + whole.label() + "。");
        }
        BigDecimal least = criterion.number("least").orElseGet(() -> band(criterion, years.getFirst().find(whole).orElseThrow()));
        BigDecimal parts = sum(years, part);
        String span = years.size() == 1 ? years.getFirst().year() + " 年" : years.getLast().year() + " 至 " + years.getFirst().year() + " 年";
        String said = part.label() + "占" + whole.label() + " " + percent(parts.divide(wholes, 6, RoundingMode.DOWN));
        String evidence = span + said + "（" + part.show(parts) + " / " + whole.show(wholes) + "）";
        BigDecimal wanted = least.multiply(wholes);
        return parts.compareTo(wanted) >= 0 ? Finding.met(evidence) : Finding.unmet(evidence, said + "，要求 " + percent(least) + "，还差 "
                + exact(part, wanted.subtract(parts).setScale(part.isMoney() ? FEN : 0, RoundingMode.UP)) + "。");
    }

    /** A yes, a name or a day of the latest year that has it: {@code of: accidentFree} or {@code field}. */
    private static Finding said(Facts facts, Criterion criterion, LocalDate today) {
        boolean accidents = criterion.text("of").equals("accidentFree");
        Optional<YearFigures> year = facts.figures().stream().filter(y -> (accidents ? y.accidentFree() : y.field()) != null).findFirst();
        if (year.isEmpty()) {
            return Finding.unknown(criterion.text("gap"));
        }
        if (!accidents) {
            return Finding.met(year.get().year() + " 年申报：" + year.get().field());
        }
        String evidence = year.get().year() + " 年申报：" + (year.get().accidentFree() ? "没有" : "有");
        return year.get().accidentFree() ? Finding.met(evidence) : Finding.unmet(evidence, "申请认定前一年内不能有重大事故或严重环境违法行为。");
    }

    /** Something stands on the entity's own page: {@code property}, of which {@code any} of some words may be asked. */
    private static Finding given(Facts facts, Criterion criterion, LocalDate today) {
        Optional<Object> value = facts.property(criterion.text("property")).filter(v -> !v.toString().isBlank());
        List<String> words = criterion.texts("any");
        if (value.isEmpty()) {
            return Finding.unknown(criterion.text("gap"));
        }
        String shown = value.get() instanceof List<?> list ? String.join("、", list.stream().map(String::valueOf).toList()) : value.get().toString();
        return words.isEmpty() || words.stream().anyMatch(shown::contains) ? Finding.met(criterion.label() + "：" + shown(criterion, value.get(), shown))
                : Finding.unmet(shown, criterion.text("gap"));
    }

    private static String shown(Criterion criterion, Object value, String text) {
        return criterion.text("property").endsWith("Fen") ? new Money(BigDecimal.valueOf(((Number) value).longValue(), FEN)).display() : text;
    }

    /** The latest consecutive years that have both numbers. */
    private static List<YearFigures> years(Facts facts, Figure part, Figure whole, int most) {
        List<YearFigures> years = new ArrayList<>();
        for (YearFigures year : facts.figures()) {
            boolean follows = years.isEmpty() || years.getLast().year() - year.year() == 1;
            if (years.size() == most || !years.isEmpty() && !follows) {
                break;
            }
            if (year.find(part).isPresent() && year.find(whole).isPresent()) {
                years.add(year);
            }
        }
        return years;
    }

    @SuppressWarnings("unchecked") // lines of the program's own file
    private static BigDecimal band(Criterion criterion, BigDecimal whole) {
        for (Map<String, Object> band : (List<Map<String, Object>>) criterion.at().get("bands")) {
            if (band.get("most") == null || whole.compareTo(new BigDecimal(band.get("most").toString())) <= 0) {
                return new BigDecimal(band.get("least").toString());
            }
        }
        throw new IllegalStateException(criterion.code() + " has no band for " + whole);
    }

    private static BigDecimal sum(List<YearFigures> years, Figure figure) {
        return years.stream().map(y -> y.find(figure).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure figure(Criterion criterion, String name) {
        return Figure.find(criterion.text(name)).orElseThrow(() -> new IllegalStateException(criterion.code() + ": no figure " + criterion.text(name)));
    }

    /** A share never looks as if it reached what it does not: cut off, not rounded. */
    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(SHOWN_DECIMALS, RoundingMode.DOWN).stripTrailingZeros().toPlainString() + " %";
    }

    private static String exact(Figure figure, BigDecimal value) {
        return figure.isMoney() ? new Money(value).display() : figure.show(value);
    }
}
