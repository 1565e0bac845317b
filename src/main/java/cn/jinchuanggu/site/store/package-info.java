/** The questions that the home page asks the graph. Not for use outside site; may use the Neo4j client. */
package cn.jinchuanggu.site.store;
