/**
 * What a person or a program reads when something goes wrong: one classification of failures, written as a page or as
 * problem details (RFC 9457). May use account, shared, site.headers, site.trace and the
 * exceptions that features publish.
 */
package cn.jinchuanggu.site.errors;
