/** The libraries over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.pool.web;
