/** Orders and slots as nodes, beside the entries of the journal. Not for use outside supermarket.order; may use the Neo4j client. */
package cn.jinchuanggu.supermarket.order.store;
