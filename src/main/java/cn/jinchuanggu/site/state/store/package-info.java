/** Counts over the whole graph for the monitor. */
package cn.jinchuanggu.site.state.store;
