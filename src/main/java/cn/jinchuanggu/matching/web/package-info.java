/** Matches over HTTP, with paths of the graph and the subsidy of 第九条 beside them. Only translates. */
package cn.jinchuanggu.matching.web;
