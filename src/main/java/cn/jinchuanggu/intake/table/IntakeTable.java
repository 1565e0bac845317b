package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import java.util.List;
import java.util.Set;

/** A kind of sheet. */
public interface IntakeTable {

    /** The columns, in the order of the template. */
    List<SheetColumn> columns();

    /** Fields whose words may name entities or hold their numbers, to be looked up for many rows at once. */
    Set<String> lookedUp();

    /**
     * What a row says: what it is about first.
     *
     * @return empty when the row was refused; what is wrong is noted on the row, the fields are those of the columns
     */
    List<ExchangeLine> lines(Row row);
}
