package cn.jinchuanggu.graph;

/** Where such a bean is, this process fills the graph from a backup, and half of one in it is no reason to refuse the start. */
public interface Restoring {
}
