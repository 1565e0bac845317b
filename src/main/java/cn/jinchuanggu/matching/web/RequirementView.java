package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * One requirement of the need as pages and programs read it.
 *
 * @param key        names it; {@code without=key} strikes it out everywhere, {@code without=key@id} for one listing only
 * @param label      such as {@code 技术指标}
 * @param asked      what is asked
 * @param condition  whether the need makes it a condition; otherwise it only says where the need belongs
 * @param state      MET, UNMET or UNKNOWN; unknown is never counted as met
 * @param stateLabel the state in Chinese
 * @param basis      STATED by both sides, or INFERRED and possibly wrong
 * @param evidence   sentence that says what the state rests on
 * @param source     words of the offering side; empty when it rests on fields
 * @param marks      where {@code source} answers
 * @param points     its part of the score, or what that was before it was struck out; 0 when it has none
 * @param struck     whether it was struck out
 */
public record RequirementView(String key, String label, Saying asked, boolean condition, Requirement.State state, String stateLabel,
        Basis basis, Saying evidence, String source, List<MarkedText.Mark> marks, double points, boolean struck) {

    static RequirementView of(Requirement r) {
        return new RequirementView(r.key(), r.label(), r.asked(), r.condition(), r.state(), r.state().label(), r.basis(), r.evidence(),
                r.source().text(), r.source().marks(), r.points(), r.struck());
    }

    /** Whether what is asked says more than the label. */
    public boolean saysMore() {
        String words = asked.chinese();
        return !words.isEmpty() && !words.equals(label);
    }

    /** The idea it belongs to: the key as far as its colon. */
    String signal() {
        return key.split(":", 2)[0];
    }

    /** The source cut at its marks, for a page. */
    public List<MarkedText.Part> sourceParts() {
        return new MarkedText(source, marks).parts();
    }
}
