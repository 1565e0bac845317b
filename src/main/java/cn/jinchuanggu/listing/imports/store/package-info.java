/** Records of large imports in the graph. */
package cn.jinchuanggu.listing.imports.store;
