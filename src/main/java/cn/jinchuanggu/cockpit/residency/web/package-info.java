/** Residencies over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.cockpit.residency.web;
