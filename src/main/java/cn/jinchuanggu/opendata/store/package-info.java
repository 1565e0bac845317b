/** The questions that open data asks the graph; only reads. Not for use outside opendata; may use the Neo4j client. */
package cn.jinchuanggu.opendata.store;
