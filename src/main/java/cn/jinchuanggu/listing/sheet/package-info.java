/**
 * Achievements as an .xlsx or .csv sheet: the template to fill in, the reading of what comes back with every problem named by
 * row and column, and the import.
 *
 * <p>A file from outside is looked over by {@code SheetGuard} before any reader opens it. Knows no field rules of its
 * own; those are listing's. Not a place for exports of lists. May use listing and whatever listing may use, fastexcel, commons-csv.
 */
package cn.jinchuanggu.listing.sheet;
