package cn.jinchuanggu.intake.web;

import cn.jinchuanggu.intake.IntakeReport;
import cn.jinchuanggu.listing.imports.Imports.KeptRows;
import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * A row of a file with what is to be said of it.
 *
 * @param row    its number as the spreadsheet program or the editor shows it
 * @param title  what it is called, or null
 * @param status GOOD (new), CHANGED, DUPLICATE (the same) or FAULTY
 * @param tone   how the status looks on a page
 * @param id     of the entity that it is about; null for none
 */
public record RowView(int row, String title, Status status, String statusLabel, String tone, String id, List<CellView> cells) {

    /**
     * What is to be said of a cell.
     *
     * @param column  header of its column; empty for the row as a whole
     * @param value   as it stands in the file; empty when it is blank
     * @param problem what is wrong, or what changes
     * @param next    what to do; empty when the problem already says it
     */
    public record CellView(String column, String value, String problem, String next) {
    }

    /** Rows that need a look first, then by number. */
    static List<RowView> listOf(KeptRows kept) {
        Comparator<RowView> worstFirst = Comparator.comparing(view -> switch (view.status) {
            case FAULTY -> 0;
            case CHANGED -> 1;
            case GOOD -> 2;
            case DUPLICATE -> 3;
        });
        return kept.rows().stream().map(row -> of(row, kept)).sorted(worstFirst.thenComparing(RowView::row)).toList();
    }

    private static RowView of(MarkedRow row, KeptRows kept) {
        Line line = row.line();
        return new RowView(line.row(), line.title(), line.status(), line.statusLabel(), toneOf(line.status()), line.status() == Status.FAULTY ? null : line.id(),
                line.problems().stream().map(problem -> cell(problem, row, kept)).toList());
    }

    private static CellView cell(Problem problem, MarkedRow row, KeptRows kept) {
        return new CellView(problem.field(), IntakeReport.valueOf(problem.field(), row, kept), problem.message(), problem.remedy());
    }

    private static String toneOf(Status status) {
        return switch (status) {
            case GOOD -> "good";
            case CHANGED -> "wait";
            case DUPLICATE -> "neutral";
            case FAULTY -> "bad";
        };
    }
}
