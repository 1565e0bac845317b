/** Deals over HTTP and as pages; only translates. */
package cn.jinchuanggu.engagement.deal.web;
