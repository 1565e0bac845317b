package cn.jinchuanggu.policy;

import cn.jinchuanggu.fact.Question;

/**
 * A fact or a proof without which no amount can be stated.
 *
 * @param key      what to answer, such as {@code payments[0].date}
 * @param question what is asked and why
 * @param sentence for people, in Chinese: what is missing and what to do next
 */
public record MissingFact(String key, Question question, String sentence) {}
