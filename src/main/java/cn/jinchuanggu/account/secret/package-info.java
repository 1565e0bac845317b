/** Keeps small secrets encrypted in the graph, with a key that is not in it. May use graph (the data folder) and shared. */
package cn.jinchuanggu.account.secret;
