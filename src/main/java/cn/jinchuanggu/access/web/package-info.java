/** Pages and API of accounts, passwords, second factors and sessions; only translates. */
package cn.jinchuanggu.access.web;
