/**
 * The team for a need as a page and as JSON; it only translates.
 *
 * <p>May use team, account, listing.
 */
package cn.jinchuanggu.team.web;
