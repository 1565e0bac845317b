/**
 * The one window (长政发〔2024〕15号第一、二条): one case for everything that an enterprise or an entering team wants done, split into
 * tasks for bodies with clocks, one officer, one timeline, measured promises.
 *
 * <p>{@link cn.jinchuanggu.window.Cases} is the way in; the table of transitions is {@link cn.jinchuanggu.window.CaseStep}. A case is
 * the sum of its entries in the ledger {@link cn.jinchuanggu.journal.Ledger#CASE}; nodes beside it serve lists and figures. What can be
 * done is data ({@code window/matters.yaml}). Not the system of the bodies themselves: they are asked, and their answer is entered by
 * the officer. No documents and no numbers of persons are kept, only that a document was received. Sub-packages: {@code store}
 * (Cypher), {@code web}.
 */
package cn.jinchuanggu.window;
