/**
 * Code lists that the law, a standard or the plan gives: the three tracks and their segments, regions (GB/T 2260),
 * fields (GB/T 13745), technology readiness (GB/T 22900), holidays, and how the days of a notice are counted.
 *
 * <p>Not a place for anything that a user may change. May use shared.
 */
package cn.jinchuanggu.reference;
