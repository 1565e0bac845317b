package cn.jinchuanggu.policy;

/**
 * A sentence that an answer rests on.
 *
 * @param clause   where it stands
 * @param sentence official wording, word for word
 */
public record Citation(ClauseRef clause, String sentence) {}
