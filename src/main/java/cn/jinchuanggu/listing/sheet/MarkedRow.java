package cn.jinchuanggu.listing.sheet;

import java.util.TreeMap;

/**
 * A row as it came, with what is to be said of it.
 *
 * @param cells texts by place, from 0
 */
public record MarkedRow(TreeMap<Integer, String> cells, SheetReport.Line line) {
}
