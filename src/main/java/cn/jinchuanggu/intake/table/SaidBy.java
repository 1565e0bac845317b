package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.intake.table.Columns.Optionally;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.shared.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who says what a row says: a known source by its key, a new one by title, address and day, or nobody because it is invented.
 *
 * @param key    of the source, for nodes and ties
 * @param source when the row describes it, or null
 * @param date   of the source as the row has it, or null
 */
record SaidBy(String key, ExchangeSource source, String date) {

    private static final String KEY = "sourceKey";
    private static final String TITLE = "sourceTitle";
    private static final String URL = "sourceUrl";
    private static final String DATE = "sourceDate";
    private static final String GRADE = "sourceGrade";
    private static final String EXAMPLE = "illustrative";

    static List<SheetColumn> columns() {
        return List.of(
                new Optionally(KEY, "来源编号").known("来源").explained("平台已有来源的编号；写了它，下面三列可以不写。", "").read(Standards::id),
                new Optionally(TITLE, "来源标题").explained("真实的对象必须写明出处：标题、网址和日期。", "").read(Columns::text),
                new Optionally(URL, "来源网址").known("网址").explained("以 http:// 或 https:// 开头。", "").read(Standards::address),
                new Optionally(DATE, "来源日期").explained("出处的日期，可写到年、月或日。", "").read(Standards::since),
                new Optionally(GRADE, "来源等级").explained("不写按 C。", "A、B、C").read(Standards::grade),
                new Optionally(EXAMPLE, "示例").known("是否示例").explained("虚构的写“是”，不写来源。", "是、否").example("是").read(Columns::yesNo));
    }

    /** As {@link #of}; a row that says nothing of it is refused. */
    static Optional<SaidBy> required(Row row) {
        if (!row.flag(EXAMPLE) && row.text(KEY) == null && row.text(TITLE) == null) {
            row.refuse(TITLE, "没有写来源。", "真实的写来源标题、网址和日期，或已有来源的编号；虚构的在“示例”写“是”。");
        }
        return of(row);
    }

    /** Empty when the row says nothing of it; what is wrong is noted on the row. */
    static Optional<SaidBy> of(Row row) {
        if (row.flag(EXAMPLE)) {
            if (row.text(KEY) != null || row.text(TITLE) != null) {
                row.refuse(EXAMPLE, "既写了来源，又写了是示例。", "真实的写来源，虚构的写示例，只写一种。");
            }
            return Optional.of(new SaidBy(ExchangeSource.ILLUSTRATIVE, null, null));
        }
        if (row.text(TITLE) == null) {
            return row.text(KEY) == null ? Optional.empty() : Optional.of(new SaidBy(row.text(KEY), null, row.text(DATE)));
        }
        if (row.text(URL) == null || row.text(DATE) == null) {
            row.refuse(row.text(URL) == null ? URL : DATE, "新的来源要写标题、网址和日期，这里缺了。", "请补上，或改写已有来源的编号。");
            return Optional.empty();
        }
        String key = row.text(KEY) == null ? RecordId.of("src-", "", row.text(TITLE) + "\n" + row.text(URL)) : row.text(KEY);
        String grade = row.text(GRADE) == null ? "C" : row.text(GRADE);
        return Optional.of(new SaidBy(key, new ExchangeSource(key, row.text(TITLE), row.text(URL), row.text(DATE), grade), row.text(DATE)));
    }

    boolean isIllustrative() {
        return key.equals(ExchangeSource.ILLUSTRATIVE);
    }

    /** What a node says of its source. */
    void into(Map<String, Object> properties) {
        properties.put("illustrative", isIllustrative());
        properties.put("sources", List.of(key));
    }

    /** How much it counts, for a node that is new. */
    Map<String, Object> grade() {
        return isIllustrative() ? Map.of("grade", "示例") : source == null ? Map.of() : Map.of("grade", source.grade());
    }

    /** A tie that this source says, unless somebody has said it before. @param since when the row says it, else the day of the source */
    ExchangeTie tie(String from, String type, String to, String since) {
        return new ExchangeTie(type, from, to, key, since(since), null, false, true);
    }

    String since(String written) {
        return written != null ? written : date != null ? date : ExchangeTie.UNKNOWN_SINCE;
    }

    /** The line of the source, when the row describes it. */
    void into(List<ExchangeLine> lines) {
        if (source != null) {
            lines.add(source);
        }
    }
}
