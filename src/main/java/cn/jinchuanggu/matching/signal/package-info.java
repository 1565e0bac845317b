/**
 * One class per idea of what makes two listings fit; each states its contract in its comment.
 *
 * <p>Not the place where ideas are added up or ordered (matching). May use matching, search, listing.
 */
package cn.jinchuanggu.matching.signal;
