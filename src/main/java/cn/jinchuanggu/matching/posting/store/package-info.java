/** Questions to the graph about funds, loan products and experts. */
package cn.jinchuanggu.matching.posting.store;
