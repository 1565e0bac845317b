/**
 * Login, routes, and tokens against forged requests. {@code RouteRules} is the one list of who may open
 * which address; the services decide again by {@link cn.jinchuanggu.account.Actor}. May use account, site.errors, shared.
 */
package cn.jinchuanggu.site.security;
