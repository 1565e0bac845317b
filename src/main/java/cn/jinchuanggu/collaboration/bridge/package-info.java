/**
 * Who can introduce one party to another: ways over people, units, platforms, patents, contracts and achievements, ranked
 * by trust, freshness, source and length, each with its evidence; and what parties say about being asked.
 *
 * <p>Not the place where somebody is introduced (engagement), and it does not know how introductions are kept: that side
 * implements {@link cn.jinchuanggu.collaboration.bridge.BrokeredBefore}. May use graph, journal, account, shared.
 */
package cn.jinchuanggu.collaboration.bridge;
