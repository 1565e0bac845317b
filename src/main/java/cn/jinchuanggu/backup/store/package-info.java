/** Everything that stands in the graph, read as it was at one moment and written into an empty one. */
package cn.jinchuanggu.backup.store;
