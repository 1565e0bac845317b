/** Contracts over HTTP: pages, JSON, the registration form as a page and as a sheet. Only translates; decides nothing. */
package cn.jinchuanggu.contract.web;
