package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.listing.sheet.MarkedRow;
import java.util.List;

/**
 * Rows that were looked at together.
 *
 * @param rows   as they came, each with what is to be said of it
 * @param counts what became of them
 */
public record ImportPart(List<MarkedRow> rows, ImportCounts counts) {

    public ImportPart {
        rows = List.copyOf(rows);
    }
}
