/**
 * What a person or a program reads when something goes wrong: one classification of failures, written as a page or as
 * problem details (RFC 9457). Nothing here knows a feature. May use account and shared.
 */
package cn.jinchuanggu.site.errors;
