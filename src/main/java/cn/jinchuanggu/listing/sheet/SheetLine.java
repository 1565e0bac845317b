package cn.jinchuanggu.listing.sheet;

import java.util.List;
import java.util.TreeMap;

/**
 * One row of a table that is not blank.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells  texts by place, from 0; blank cells are left out
 * @param errors places whose cell is an error of a formula
 */
public record SheetLine(int number, TreeMap<Integer, String> cells, List<Integer> errors) {
}
