/**
 * Who should work with whom and who can introduce them, what a cluster of enterprises has in common, and the public view of any entity with the facts about it.
 *
 * <p>Not the matching of single listings; that is matching's. May use graph, listing, party, reference, account, shared.
 */
package cn.jinchuanggu.collaboration;
