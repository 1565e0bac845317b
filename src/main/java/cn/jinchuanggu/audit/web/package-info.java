/** The workplace of auditors, as pages and over HTTP: one for the audit administrator, one with the business ledgers for park staff. */
package cn.jinchuanggu.audit.web;
