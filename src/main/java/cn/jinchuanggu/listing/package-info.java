/**
 * What is offered and what is asked for: achievements, needs, services, scenarios and financing needs, with their
 * fields, states, checks and import.
 *
 * <p>Not the place for finding or comparing them (search, matching). May use party, account, reference, graph, shared.
 */
package cn.jinchuanggu.listing;
