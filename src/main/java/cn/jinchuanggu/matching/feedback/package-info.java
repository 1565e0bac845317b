/**
 * What people said about a match: taken up, refused for a reason, not relevant. It shifts later rankings a little, and owners
 * read the reasons collected.
 *
 * <p>It is not the introduction or the deal itself (engagement): whoever runs those says here how a side answered. What was said
 * stands in the journal; what counts of it is kept in memory and follows the journal. May use matching, listing, journal.
 */
package cn.jinchuanggu.matching.feedback;
