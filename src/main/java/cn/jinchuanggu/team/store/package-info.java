/**
 * What a team is looked for in: people, platforms and services about the same as a need.
 *
 * <p>Not a place for choices. May use graph.
 */
package cn.jinchuanggu.team.store;
