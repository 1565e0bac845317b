/** The journal for auditors, as pages and over HTTP. */
package cn.jinchuanggu.journal.web;
