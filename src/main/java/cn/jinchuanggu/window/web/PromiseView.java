package cn.jinchuanggu.window.web;

import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.window.Cases;
import cn.jinchuanggu.window.Figure;
import cn.jinchuanggu.window.Measure;
import cn.jinchuanggu.window.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures and the cases behind them for their pages, in Chinese words. */
final class PromiseView {

    private static final String NONE = "--";

    private PromiseView() {
    }

    /** @param show whether the cases behind a figure may be opened by the reader */
    public record MeasureView(String path, String label, String meaning, Row all, List<Row> months) {
    }

    /** @param href the cases behind it; hrefBroken those that did not keep it; null when the reader may not open them */
    public record Row(String month, long count, String share, String median, long broken, String href, String hrefBroken) {
    }

    /** @param to empty while it is open */
    public record Line(String caseId, String applicant, String matter, String from, String to, String value, String limit, boolean kept) {
    }

    static MeasureView of(Figure.Year year, int number, boolean illustrative, boolean mayOpen) {
        return new MeasureView(year.measure().path(), year.measure().label(), year.measure().meaning(), row(year.measure(), year.all(), number, illustrative, mayOpen),
                year.months().stream().map(m -> row(year.measure(), m, number, illustrative, mayOpen)).toList());
    }

    static Page<Line> lines(Measure measure, Page<Measured> page, Cases cases) {
        return page.map(m -> new Line(m.caseId(), m.applicant(), m.matter().map(cases::nameOf).orElse("整件"), WorkingTime.moment(m.from()), m.to().map(WorkingTime::moment).orElse(""),
                m.value().map(v -> value(measure, v)).orElse("还没有"), value(measure, m.limit()), m.kept()));
    }

    static String share(Figure figure) {
        return figure.share().map(s -> String.format(Locale.ROOT, "%.1f %%", s * 100)).orElse(NONE);
    }

    static String median(Measure measure, Figure figure) {
        return figure.median().map(m -> measure.isScore() ? String.format(Locale.ROOT, "%.1f 分", m) : WorkingTime.text(Math.round(m))).orElse(NONE);
    }

    private static String value(Measure measure, long value) {
        return measure.isScore() ? value + " 分" : WorkingTime.text(value);
    }

    private static Row row(Measure measure, Figure figure, int year, boolean illustrative, boolean mayOpen) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("show", illustrative ? "demo" : "real");
        texts.put("year", String.valueOf(year));
        figure.month().ifPresent(m -> texts.put("month", m));
        String href = ListAddress.of("/window/promises/" + measure.path(), texts);
        return new Row(figure.month().orElse("全年"), figure.count(), share(figure), median(measure, figure), figure.count() - figure.kept(), mayOpen ? href : null,
                mayOpen ? href + "&kept=no" : null);
    }
}
