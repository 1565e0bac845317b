/**
 * The goals of the plan (工作方案 四): their words, their readings, where they stand and what may be expected. How a reading
 * is counted is a {@link cn.jinchuanggu.cockpit.Figure}; this package compares it with the target.
 */
package cn.jinchuanggu.cockpit.goal;
