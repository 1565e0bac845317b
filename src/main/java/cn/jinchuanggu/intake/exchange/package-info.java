/**
 * The content of a graph as text, one JSON object a line: nodes, ties, sources. Sheets are turned into the same lines, so what is
 * checked, compared and written is the same for all files. Knows no database.
 */
package cn.jinchuanggu.intake.exchange;
