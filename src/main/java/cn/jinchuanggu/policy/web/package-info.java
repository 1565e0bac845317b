/**
 * The policy over HTTP and for pages: JSON of articles and sheets, and sheets in Chinese words for templates.
 *
 * <p>Only translates; decides nothing. May use the policy package, shared and Spring.
 */
package cn.jinchuanggu.policy.web;
