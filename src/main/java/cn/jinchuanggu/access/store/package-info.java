/** How people get into their accounts, in the graph. Not for use outside access. */
package cn.jinchuanggu.access.store;
