/** Reads and writes what the inventory declares; Cypher with labels and properties as parameters. */
package cn.jinchuanggu.privacy.store;
