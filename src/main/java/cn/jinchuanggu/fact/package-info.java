/**
 * Questions and answers: what an article or a step of a ledger asks, the form that asks it, and the strict reading of what a person
 * or a program answers.
 *
 * <p>Knows no article and no ledger and decides nothing; a missing answer stays missing. May use shared.
 */
package cn.jinchuanggu.fact;
