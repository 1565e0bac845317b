package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records behind a figure, for their page and for files.
 *
 * @param value of the figure, or of the records that were asked for
 * @param part  name of the part that was asked for; empty for all
 * @param came  the month in which they came, such as {@code 2026-03}; empty for all
 * @param href  the address of this list without the page
 * @param money whether records have an amount
 */
public record FigureView(String title, String definition, String value, String part, String came, Page<FigureRecord> page, String href, FilesView files, boolean money) {

    static FigureView of(Figure figure, Tally tally, Page<FigureRecord> page, CockpitAddress address) {
        Optional<String> part = address.behind().part();
        Optional<String> came = address.behind().came().map(YearMonth::toString);
        String[] more = Stream.concat(part.stream().flatMap(p -> Stream.of("part", p)), came.stream().flatMap(m -> Stream.of("came", m))).toArray(String[]::new);
        String name = part.map(p -> tally.parts().stream().filter(t -> t.key().equals(p)).findFirst().map(Tally.Part::name).orElse("没有记录的部分")).orElse("");
        return new FigureView(figure.title(), figure.definition(), figure.measure().show(tally.of(address.behind()).value()), name, came.orElse(""), page,
                address.to("/cockpit/figures/" + figure.id(), more), FilesView.of(address, "/api/cockpit/figures/" + figure.id() + "/records", more),
                figure.measure() == Measure.MONEY);
    }

    /** The records as a table to take away. */
    static TextTable table(Figure figure, WholeList<FigureRecord> records, boolean illustrative) {
        Map<String, Function<FigureRecord, String>> columns = new LinkedHashMap<>();
        columns.put("计数依据", FigureRecord::key);
        columns.put("名称", FigureRecord::name);
        columns.put("日期", r -> r.day().map(LocalDate::toString).orElse("不详"));
        columns.put("部分", FigureRecord::part);
        columns.put("说明", FigureRecord::note);
        columns.put("金额(元)", r -> r.amount().map(m -> m.yuan().toPlainString()).orElse(""));
        columns.put("数据", r -> illustrative ? "示例" : "真实");
        return TextTable.of(figure.title(), columns, records);
    }

    /** What came in each month, as a table to take away. */
    static TextTable months(Figure figure, Tally tally) {
        return new TextTable(figure.title() + "-各月", List.of("月份", "新增(" + figure.measure().unit() + ")"), tally.byMonth().entrySet().stream()
                .map(e -> List.of(e.getKey().toString(), figure.measure().plain(e.getValue()))).toList());
    }

    /** The parts as a table to take away. */
    static TextTable parts(Figure figure, Tally tally) {
        return new TextTable(figure.title() + "-各部分", List.of("部分", figure.title() + "(" + figure.measure().unit() + ")"), tally.parts().stream()
                .map(p -> List.of(p.name(), figure.measure().plain(p.value()))).toList());
    }
}
