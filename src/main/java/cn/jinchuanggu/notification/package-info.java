/**
 * Telling people what concerns them: saved needs and searches that new listings answer, what happened in the ledgers, and
 * the e-mails made of both.
 *
 * <p>It decides nothing and discloses nothing: a notification says only what its reader may know and leads to the page that
 * decides. What is told is read from the journal and from the listings in the order of their numbers, so nothing is told
 * twice and nothing is lost, whoever crashes. May use engagement and everything below; nothing below may use it.
 */
package cn.jinchuanggu.notification;
