/**
 * Introductions: who brought which two sides together, step by step, with proof.
 *
 * <p>An introduction is what its entries in the journal say. A node beside them holds what lists need and what must be
 * possible to forget (contacts). What is disclosed to whom is decided by {@code Sight}; the deal that may follow is not here.
 */
package cn.jinchuanggu.engagement.introduction;
