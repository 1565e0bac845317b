/** Access tokens in the graph. Not for use outside token; may use the Neo4j client. */
package cn.jinchuanggu.assistant.token.store;
