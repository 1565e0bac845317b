/** A node for each request, for lists. Not for use outside supermarket.request. */
package cn.jinchuanggu.supermarket.request.store;
