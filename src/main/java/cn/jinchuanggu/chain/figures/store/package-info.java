/** Figures of years as nodes, beside their entries in the journal. */
package cn.jinchuanggu.chain.figures.store;
