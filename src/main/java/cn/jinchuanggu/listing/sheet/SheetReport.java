package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.shared.Problem;
import java.util.List;

/**
 * What became of an uploaded sheet, row by row.
 *
 * @param outcome        whether anything was stored
 * @param message        the outcome as a sentence, with what to do next
 * @param rows           rows with content below the header
 * @param good           rows that can be listed, or were
 * @param faulty         rows with problems
 * @param duplicate      rows whose achievement is listed already, or stands higher up in the sheet
 * @param stored         how many were newly listed by this call
 * @param unknownColumns headers that mean nothing here; their cells were not read
 * @param lines          one entry per row, in the order of the sheet
 */
public record SheetReport(Outcome outcome, String message, int rows, int good, int faulty, int duplicate, int stored,
        List<String> unknownColumns, List<Line> lines) {

    public SheetReport {
        unknownColumns = List.copyOf(unknownColumns);
        lines = List.copyOf(lines);
    }

    /** Whether anything was stored. */
    public enum Outcome {
        /** Only looked at, as asked. */
        CHECKED,
        /** Every row that can be listed is listed now. */
        STORED,
        /** Nothing was stored, because a row has problems and all or nothing was asked for. */
        REFUSED
    }

    /** What can be said of a row. */
    public enum Status {
        GOOD("可导入"), FAULTY("有问题"), DUPLICATE("重复"),
        /** It is there already and says something else. */
        CHANGED("有变化");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One row.
     *
     * @param row         its number as the spreadsheet program shows it
     * @param title       its 成果名称 as written, or null
     * @param statusLabel the status in Chinese
     * @param id          of the achievement: that which is listed already, or that which was stored; else null
     * @param problems    everything that is wrong with it; the field is the column's header
     */
    public record Line(int row, String title, Status status, String statusLabel, String id, List<Problem> problems) {

        /** As the status is called. */
        public Line(int row, String title, Status status, String id, List<Problem> problems) {
            this(row, title, status, status.label(), id, List.copyOf(problems));
        }

        Line withId(String known) {
            return new Line(row, title, status, known, problems);
        }
    }
}
