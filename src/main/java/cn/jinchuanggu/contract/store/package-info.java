/** Contracts for lists, and what of them belongs into the graph. */
package cn.jinchuanggu.contract.store;
