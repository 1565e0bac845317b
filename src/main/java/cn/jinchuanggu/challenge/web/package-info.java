/** Challenges over HTTP and as pages; only translates. */
package cn.jinchuanggu.challenge.web;
