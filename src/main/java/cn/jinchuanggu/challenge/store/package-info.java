/** Challenges as nodes for lists, and the papers that are sealed. */
package cn.jinchuanggu.challenge.store;
