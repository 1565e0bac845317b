/**
 * The ways into an account: password rules, locks after wrong tries, second factors, sessions, and the administration of
 * accounts by the security administrator (三权分立). Every change is told to the audit trail in the same transaction.
 *
 * <p>Not the place for the filter chains (site.security) nor for what a role may do (the services). May use audit, journal,
 * account, graph and shared.
 */
package cn.jinchuanggu.access;
