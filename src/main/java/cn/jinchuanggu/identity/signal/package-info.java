/**
 * What speaks for and against two entities being the same, one idea a class. Plain computing: nothing here reads the graph.
 */
package cn.jinchuanggu.identity.signal;
