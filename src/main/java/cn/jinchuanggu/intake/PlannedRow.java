package cn.jinchuanggu.intake;

import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.listing.sheet.SheetReport.Line;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.shared.Problem;
import java.util.List;

/**
 * What shall become of a row.
 *
 * @param status  GOOD for what is new, CHANGED, DUPLICATE for what is there and says the same, FAULTY
 * @param id      of the entity that it is about; null for none
 * @param remarks its problems, or what changes
 * @param changes what it changes in the graph; nothing for a faulty one
 */
record PlannedRow(RowDraft row, Status status, String id, List<Problem> remarks, Changes changes) {

    MarkedRow marked() {
        return new MarkedRow(row.cells(), new Line(row.number(), row.title(), status, labelOf(status), id, remarks));
    }

    /** The Chinese word for people. */
    static String labelOf(Status status) {
        return switch (status) {
            case GOOD -> "新增";
            case CHANGED -> "有变化";
            case DUPLICATE -> "相同";
            case FAULTY -> "有问题";
        };
    }
}
