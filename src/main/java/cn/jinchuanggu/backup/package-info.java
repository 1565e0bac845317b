/**
 * Copies of everything in the graph: made while people write, checked, and read back into an empty installation.
 *
 * <p>Not the open data, which hold only what is public, and not the index, which is made from the graph. May use the journal, the
 * audit trail and the graph.
 */
package cn.jinchuanggu.backup;
