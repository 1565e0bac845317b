/**
 * What a need asks, one requirement after the other, beside what a listing answers: met, unmet or unknown, with the evidence.
 *
 * <p>Not the judgement itself: where a signal judged, its statement is repeated here with its points, so that the two cannot
 * disagree; what no signal judges (day, 验收方式, the five elements) is compared here and carries no points. May use matching,
 * search, listing, reference.
 */
package cn.jinchuanggu.matching.requirement;
