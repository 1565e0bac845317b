package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.table.IntakeTables;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Sheets to fill in, from the same columns that read them. */
@Service
public class Templates {

    private static final List<String> EXPLAINED = List.of("列名", "是否必填", "怎么填", "可选的值", "示例（请勿照抄）", "也认得的列名");
    private static final String REQUIRED = "*";
    /** One object of each sort; the same order as a dump has them. */
    private static final String EXCHANGE_EXAMPLE = """
            {"source":"src-sample","title":"示例来源","url":"https://example.org/notice","date":"2026-03-01","grade":"C"}
            {"kind":"Enterprise","id":"ent-sample-01","name":"漳泽精密机械有限公司（示例）","properties":{"illustrative":true,"sources":["illustrative"],"region":"140404"}}
            {"kind":"Institution","id":"inst-sample-01","name":"漳源理工学院（示例）","properties":{"illustrative":true,"sources":["illustrative"],"kind":"高校"}}
            {"tie":"COOPERATES_WITH","from":"ent-sample-01","to":"inst-sample-01","source":"illustrative","since":"2024-03","note":"共建托辊寿命试验台"}
            """;

    private final IntakeTables tables;

    Templates(IntakeTables tables) {
        this.tables = tables;
    }

    /** The columns of a kind of sheet; empty for the exchange file. */
    public List<SheetColumn> columns(IntakeKind kind) {
        return tables.find(kind.key()).map(table -> table.columns()).orElse(List.of());
    }

    /** A workbook: an empty sheet to fill in, one that explains each column, one with an example. @throws NotFound for the exchange file */
    public byte[] xlsx(IntakeKind kind) {
        List<SheetColumn> columns = sheet(kind);
        List<List<String>> explained = columns.stream().map(c -> List.of(c.header(), c.required() ? "必填" : "选填", c.explanation(), c.allowed(), c.example(),
                String.join("、", c.synonyms()))).toList();
        return TextTable.workbook(List.of(new TextTable(kind.label(), headers(columns), List.of()), new TextTable("填写说明", EXPLAINED, explained),
                new TextTable("示例", headers(columns), List.of(examples(columns)))));
    }

    /** A text with the header and one example to overwrite. @throws NotFound for the exchange file */
    public byte[] csv(IntakeKind kind) {
        List<SheetColumn> columns = sheet(kind);
        return new TextTable(kind.label(), headers(columns), List.of(examples(columns))).csv();
    }

    /** An exchange file of four lines. */
    public String exchangeExample() {
        return EXCHANGE_EXAMPLE;
    }

    private List<SheetColumn> sheet(IntakeKind kind) {
        return Stream.of(columns(kind)).filter(c -> !c.isEmpty()).findFirst().orElseThrow(() -> new NotFound("表格模板", kind.key()));
    }

    private static List<String> headers(List<SheetColumn> columns) {
        return columns.stream().map(c -> c.header() + (c.required() ? REQUIRED : "")).toList();
    }

    private static List<String> examples(List<SheetColumn> columns) {
        return columns.stream().map(SheetColumn::example).toList();
    }
}
