package cn.jinchuanggu.matching;

import java.util.List;

/** Answers words with achievements of this installation's data. The command {@code match} asks it. */
public interface TextMatching {

    /**
     * The achievements that fit a need told in plain words, best first.
     *
     * @param need  what is needed, in Chinese; not blank
     * @param limit at most so many, 1 or more
     */
    List<Match> matchText(String need, int limit);
}
