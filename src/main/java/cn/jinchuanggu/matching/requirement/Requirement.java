package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.Unknown;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.Objects;

/**
 * One thing a need asks and how a listing answers it.
 *
 * @param key       names it, as {@link Statement#key}
 * @param label     what it is in Chinese, such as {@code 技术指标}
 * @param asked     what is asked, where possible in the need's own words
 * @param condition whether the need makes it a condition; otherwise it only says where the need belongs, and is not counted
 * @param state     unknown when it was struck out
 * @param basis     how the state is known
 * @param evidence  sentence that says what it rests on
 * @param source    the offered words it rests on; empty text when it rests on fields
 * @param points    what it gives or costs in the score, or would if it were not struck out; 0 when no signal judges it
 * @param struck    whether the viewer struck it out
 */
public record Requirement(String key, String label, Saying asked, boolean condition, State state, Basis basis, Saying evidence,
        MarkedText source, double points, boolean struck) {

    /** How it is answered. Unknown is never counted as met. */
    public enum State {
        MET("满足"), UNMET("不满足"), UNKNOWN("未知");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    public Requirement {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(basis, "basis");
        source = source == null ? MarkedText.plain("") : source;
        if (struck && state != State.UNKNOWN) {
            throw new IllegalArgumentException("what was struck out is unknown: " + key);
        }
    }

    /** What no signal judges: no points. */
    static Requirement plain(String key, String label, Saying asked, State state, Basis basis, Saying evidence, MarkedText source) {
        return new Requirement(key, label, asked, true, state, basis, evidence, source, 0, false);
    }

    /** What a signal said about it. */
    static Requirement of(Statement said, String label, Saying asked, boolean condition, boolean struck) {
        return switch (said) {
            case Reason r -> new Requirement(r.key(), label, asked, condition, struck ? State.UNKNOWN : State.MET, r.basis(), r.saying(), r.source(), r.points(), struck);
            case Gap g -> new Requirement(g.key(), label, asked, condition, struck ? State.UNKNOWN : State.UNMET, g.basis(), g.saying(), g.source(), g.points(), struck);
            case Unknown u -> new Requirement(u.key(), label, asked, condition, State.UNKNOWN, u.basis(), u.saying(), null, 0, struck);
        };
    }

    /** The same struck out: nobody knows. */
    Requirement strikeOut() {
        return new Requirement(key, label, asked, condition, State.UNKNOWN, basis, evidence, source, points, true);
    }

    /** The same, but nothing hangs on it. */
    Requirement withoutCondition() {
        return new Requirement(key, label, asked, false, state, basis, evidence, source, points, struck);
    }
}
