/**
 * Login, routes, tokens against forged requests, and response headers. {@code RouteRules} is the one list of who may open
 * which address; the services decide again by {@link cn.jinchuanggu.account.Actor}. May use account, site.errors, shared.
 */
package cn.jinchuanggu.site.security;
