/**
 * Who may do what: accounts, their roles, the party they act for, and the {@link cn.jinchuanggu.account.Actor} that
 * every service takes to decide and to write down who did it.
 *
 * <p>Not the place for sessions, login pages or routes (site.security). May use graph, shared and Spring Security's
 * password hashing.
 */
package cn.jinchuanggu.account;
