/**
 * The arithmetic of a panel: scores of several people become one score and one order, with every part shown.
 *
 * <p>Plain values; knows nothing of challenges, people's rights or days. May use nothing.
 */
package cn.jinchuanggu.challenge.review;
