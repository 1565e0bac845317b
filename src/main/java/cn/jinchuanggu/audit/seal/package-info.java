/**
 * Copies of the ledgers that leave the database: files with a signed statement of what is in them, the key they are signed with, and the
 * folder of the daily ones. May use the journal; knows nothing of requests.
 */
package cn.jinchuanggu.audit.seal;
