/**
 * Which entities of the graph are one and the same: suggestions with reasons, what operators decided, merging and taking a merge
 * back, and reports on what in the graph cannot be right.
 *
 * <p>Nothing is merged by itself, and people are never merged by name alone.
 */
package cn.jinchuanggu.identity;
