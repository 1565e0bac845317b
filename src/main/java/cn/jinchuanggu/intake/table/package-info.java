/**
 * The sheets that can be imported, one class each: their columns, and what a row says of the graph. From the columns come the
 * templates, the recognising of headers, the checks of cells and the page that explains them.
 */
package cn.jinchuanggu.intake.table;
