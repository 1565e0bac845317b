/**
 * What the entries of each ledger mean to people: whom an entry concerns, and one sentence with nothing in it that the reader
 * may not know. A masked party is never named, because no party is: the sentence says what was done to whose own listing.
 */
package cn.jinchuanggu.notification.news;
