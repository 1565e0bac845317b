package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.shared.Problem;
import java.util.List;
import java.util.TreeMap;

/**
 * A row of a file as it was understood.
 *
 * @param number   as the spreadsheet program or the editor shows it, from 1
 * @param cells    texts by place, from 0
 * @param title    what it is called in a report, or null
 * @param lines    what it says of the graph, the thing that it is about first; empty when it has problems
 * @param problems everything that is wrong with it; the field is the column's field or the property
 */
public record RowDraft(int number, TreeMap<Integer, String> cells, String title, List<ExchangeLine> lines, List<Problem> problems) {

    public RowDraft {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
