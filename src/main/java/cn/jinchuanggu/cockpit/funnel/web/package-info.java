/** The funnel as a page, over HTTP and as a sheet. */
package cn.jinchuanggu.cockpit.funnel.web;
