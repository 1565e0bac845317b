/** Deals as nodes for lists, beside their entries in the journal. */
package cn.jinchuanggu.engagement.deal.store;
