/**
 * Group robots of 企业微信: who gives the key of one has what they are told said in that group. Messages wait in the graph until
 * 企业微信 took them, at most twenty a minute for each robot. What is told is decided before; nothing here reads a ledger.
 */
package cn.jinchuanggu.notification.robot;
