/**
 * From a match to a deal: mandates of brokers, introductions of two sides to each other, and what is disclosed to whom.
 *
 * <p>Not the place for contracts and payments (contract) nor for telling people (notification, which reads the
 * ledgers). May use matching, policy, contract, listing, party, journal, account and graph. The sub-packages: {@code mandate},
 * {@code introduction}, {@code disclosure}, {@code deal}; what passes between them stands here.
 */
package cn.jinchuanggu.engagement;
