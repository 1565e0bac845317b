/** What the chains ask the graph, and where entities stand on them, as nodes for lists. */
package cn.jinchuanggu.chain.store;
