/** Requests for people and programs. Only translates; decides nothing. */
package cn.jinchuanggu.supermarket.request.web;
