/** Claims, their matters and their limits in the graph. Not for use outside policy.claim; may use the Neo4j client. */
package cn.jinchuanggu.policy.claim.store;
