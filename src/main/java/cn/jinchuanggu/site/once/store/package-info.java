/** The answers that are kept, sealed. Not for use outside site.once; may use the Neo4j client. */
package cn.jinchuanggu.site.once.store;
