/**
 * One number for each request, in its answer and in every line of the log that it causes. Not a place for what is counted or
 * refused. Uses nothing of the features.
 */
package cn.jinchuanggu.site.trace;
