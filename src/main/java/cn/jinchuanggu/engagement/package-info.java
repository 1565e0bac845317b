/**
 * From a match to a deal: mandates of brokers, introductions of two sides to each other, and what is disclosed to whom.
 *
 * <p>Not the place for contracts and payments (contract) nor for telling people (notification, which listens to the events
 * here). May use matching, policy, contract, listing, party, journal, account and graph. The sub-packages: {@code mandate},
 * {@code introduction}, {@code disclosure}, {@code deal}; what other features may listen to stands here.
 */
package cn.jinchuanggu.engagement;
