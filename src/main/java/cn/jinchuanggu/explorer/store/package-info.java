/** Cypher of the explorer. Only what is public is read here, and saved views are written. */
package cn.jinchuanggu.explorer.store;
