/** Reports of revenue over HTTP: JSON and pages. Only translates; decides nothing. */
package cn.jinchuanggu.cockpit.revenue.web;
