/**
 * The protective headers of every answer. Not whether an answer may be kept, which the security
 * chains and the pages say. May use access (whether people come by HTTPS).
 */
package cn.jinchuanggu.site.headers;
