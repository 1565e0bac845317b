/** The page on which people make and revoke their access tokens. Only translates. */
package cn.jinchuanggu.assistant.token.web;
