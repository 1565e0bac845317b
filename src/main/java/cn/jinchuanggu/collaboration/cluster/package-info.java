/**
 * What enterprises of an industry or a named group ask for in common, and who could serve them all.
 *
 * <p>Not the partners of one party; that is the package above, whose answers it uses. May use collaboration, graph, reference, shared.
 */
package cn.jinchuanggu.collaboration.cluster;
