/**
 * Large sheets: they are kept as a file, worked off part by part in the background, and stand in the graph as a record that
 * says how far they are, so that a restart goes on where the last transaction ended.
 *
 * <p>What a row means and whether it may be listed is decided by {@code listing.sheet} and {@code listing}. May use these
 * and whatever they may use.
 */
package cn.jinchuanggu.listing.imports;
