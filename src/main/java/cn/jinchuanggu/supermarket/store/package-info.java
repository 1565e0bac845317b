/** The questions that the catalogue asks the graph. Not for use outside supermarket; may use the Neo4j client. */
package cn.jinchuanggu.supermarket.store;
