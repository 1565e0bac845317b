/** Checking files of the audit trail from a terminal, without a database. */
package cn.jinchuanggu.audit.cli;
