/** Doubts over HTTP: the form, and the list for operators. Only translates; decides nothing. */
package cn.jinchuanggu.matching.doubt.web;
