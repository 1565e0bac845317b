/** What the graph knows of contracts that may become claims. */
package cn.jinchuanggu.policy.offer.store;
