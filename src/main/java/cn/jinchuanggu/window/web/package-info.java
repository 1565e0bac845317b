/** The one window over HTTP and as pages; only translates. */
package cn.jinchuanggu.window.web;
