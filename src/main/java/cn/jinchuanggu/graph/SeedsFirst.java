package cn.jinchuanggu.graph;

/** Whoever takes this is made after the graph has been filled for the first time. */
public interface SeedsFirst {
}
