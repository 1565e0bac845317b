/** Lists and search results over HTTP. Only translates; may use search, listing, reference, account and shared. */
package cn.jinchuanggu.search.web;
