/**
 * The policy over HTTP: pages and JSON of articles and sheets, a form made from the questions of an article, and sheets in
 * Chinese words for templates.
 *
 * <p>Only translates; decides nothing. May use the policy package, shared and Spring.
 */
package cn.jinchuanggu.policy.web;
