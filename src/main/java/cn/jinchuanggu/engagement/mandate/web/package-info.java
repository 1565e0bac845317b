/** Mandates over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.engagement.mandate.web;
