package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.imports.Imports.KeptRows;
import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What became of the rows of an import, as a file to take away. */
@Service
public class IntakeReport {

    private static final List<String> COLUMNS = List.of("行", "名称", "结果", "列", "值", "问题或变化", "下一步");

    private final Intakes intakes;
    private final Imports imports;

    IntakeReport(Intakes intakes, Imports imports) {
        this.intakes = intakes;
        this.imports = imports;
    }

    /** The rows as they came with a further column 错误. @throws NotFound when there are none to show */
    public byte[] xlsx(String id, Actor actor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeProblems(intakes.getRun(id, actor).id(), actor, out);
        return out.toByteArray();
    }

    /** A line for each problem and each change. @throws NotFound when there are none to show */
    public byte[] csv(String id, Actor actor) {
        ImportRun run = intakes.getRun(id, actor);
        KeptRows kept = intakes.findRows(run).orElseThrow(() -> new NotFound("有问题的行", id));
        List<List<String>> lines = new ArrayList<>();
        for (MarkedRow row : kept.rows()) {
            List<Problem> told = row.line().problems().isEmpty() ? List.of(Problem.of("", "")) : row.line().problems();
            told.forEach(problem -> lines.add(List.of(String.valueOf(row.line().row()), row.line().title() == null ? "" : row.line().title(),
                    row.line().statusLabel(), problem.field(), valueOf(problem.field(), row, kept), problem.message(), problem.remedy())));
        }
        return new TextTable("导入报告", COLUMNS, lines).csv();
    }

    /** What stands in the column of a row; empty when it is blank or there is no such column. */
    public static String valueOf(String column, MarkedRow row, KeptRows kept) {
        return kept.headers().entrySet().stream().filter(e -> e.getValue().equals(column)).map(e -> row.cells().getOrDefault(e.getKey(), "")).findFirst().orElse("");
    }
}
