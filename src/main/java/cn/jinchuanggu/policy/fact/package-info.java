/**
 * Questions and answers: what an article asks, and the strict reading of what a person or a program answers.
 *
 * <p>Knows no article and decides nothing; a missing answer stays missing. May use shared.
 */
package cn.jinchuanggu.policy.fact;
