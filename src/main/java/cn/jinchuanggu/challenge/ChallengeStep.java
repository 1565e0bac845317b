package cn.jinchuanggu.challenge;

import static cn.jinchuanggu.challenge.ChallengeState.ACCEPTED;
import static cn.jinchuanggu.challenge.ChallengeState.ASSESSING;
import static cn.jinchuanggu.challenge.ChallengeState.COLLECTING;
import static cn.jinchuanggu.challenge.ChallengeState.FAILED;
import static cn.jinchuanggu.challenge.ChallengeState.FINALISTS;
import static cn.jinchuanggu.challenge.ChallengeState.NOTICE;
import static cn.jinchuanggu.challenge.ChallengeState.OBJECTION;
import static cn.jinchuanggu.challenge.ChallengeState.OPEN;
import static cn.jinchuanggu.challenge.ChallengeState.PERFORMING;
import static cn.jinchuanggu.challenge.ChallengeState.REFINING;
import static cn.jinchuanggu.challenge.ChallengeState.SCREENING;
import static cn.jinchuanggu.challenge.ChallengeState.SETTLED;
import static cn.jinchuanggu.challenge.ChallengeState.TERMINATED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The table of transitions, in one place: what can be done in a challenge, in which states, by whom, and where it leads. What else
 * must hold (the last day has passed, the notice has run) is said by {@link ChallengeRules}.
 */
public enum ChallengeStep implements LedgerStep {
    RAISE("提出榜单", EnumSet.of(Part.PUBLISHER), Set.of(), COLLECTING),
    REVISE("修改榜单", EnumSet.of(Part.PUBLISHER), EnumSet.of(COLLECTING, REFINING), null),
    SUBMIT("送凝练论证", EnumSet.of(Part.PUBLISHER), EnumSet.of(COLLECTING), REFINING),
    ADVISE("提凝练意见", EnumSet.of(Part.OPERATOR), EnumSet.of(REFINING), null),
    RETURN("退回修改", EnumSet.of(Part.OPERATOR), EnumSet.of(REFINING), COLLECTING),
    PUBLISH("论证通过并发榜", EnumSet.of(Part.OPERATOR), EnumSet.of(REFINING), OPEN),
    /** A suggestion of the matcher, or any other unit, is asked to apply; it stays free to. */
    INVITE("邀请揭榜", EnumSet.of(Part.PUBLISHER, Part.OPERATOR), EnumSet.of(OPEN), null),
    APPLY("揭榜", EnumSet.of(Part.CANDIDATE), EnumSet.of(OPEN), null),
    AMEND("修改揭榜申请", EnumSet.of(Part.APPLICANT), EnumSet.of(OPEN), null),
    WITHDRAW("撤回揭榜申请", EnumSet.of(Part.APPLICANT), EnumSet.of(OPEN), null),
    /** Unseals the applications after the last day. */
    UNSEAL("开启申请", EnumSet.of(Part.OPERATOR), EnumSet.of(OPEN), SCREENING),
    /** Only once the applicants are known, so that conflicts of interest are. */
    APPOINT("指定评审人", EnumSet.of(Part.OPERATOR), EnumSet.of(SCREENING), null),
    DECLARE("声明利益关系", EnumSet.of(Part.PANELIST), EnumSet.of(SCREENING, ASSESSING), null),
    SCREEN("初筛", EnumSet.of(Part.PANELIST), EnumSet.of(SCREENING), null),
    CLOSE_SCREENING("结束初筛", EnumSet.of(Part.OPERATOR), EnumSet.of(SCREENING), ASSESSING),
    SCORE("评分", EnumSet.of(Part.PANELIST), EnumSet.of(ASSESSING), null),
    RANK("结束评分并排名", EnumSet.of(Part.OPERATOR), EnumSet.of(ASSESSING), FINALISTS),
    DEFEND("记录答辩", EnumSet.of(Part.OPERATOR), EnumSet.of(FINALISTS), null),
    AWARD("确定立项单位并公示", EnumSet.of(Part.PUBLISHER), EnumSet.of(FINALISTS), NOTICE),
    OBJECT("提出异议", EnumSet.of(Part.ANYBODY), EnumSet.of(NOTICE, OBJECTION), OBJECTION),
    DISMISS("异议不成立", EnumSet.of(Part.OPERATOR), EnumSet.of(OBJECTION), NOTICE),
    UPHOLD("异议成立", EnumSet.of(Part.OPERATOR), EnumSet.of(OBJECTION), FINALISTS),
    SIGN("立项签约", EnumSet.of(Part.PUBLISHER), EnumSet.of(NOTICE), PERFORMING),
    REPORT("提交节点材料", EnumSet.of(Part.WINNER), EnumSet.of(PERFORMING), null),
    CHECK("节点检查", EnumSet.of(Part.PUBLISHER, Part.OPERATOR), EnumSet.of(PERFORMING), null),
    PAY("登记付款", EnumSet.of(Part.PUBLISHER, Part.OPERATOR), EnumSet.of(PERFORMING, ACCEPTED), null),
    ACCEPT("验收", EnumSet.of(Part.PUBLISHER), EnumSet.of(PERFORMING), ACCEPTED),
    SETTLE("兑付完成", EnumSet.of(Part.PUBLISHER), EnumSet.of(ACCEPTED), SETTLED),
    FAIL("流标", EnumSet.of(Part.OPERATOR), EnumSet.of(OPEN, SCREENING, ASSESSING, FINALISTS), FAILED),
    TERMINATE("终止", EnumSet.of(Part.PUBLISHER, Part.OPERATOR), EnumSet.range(COLLECTING, PERFORMING), TERMINATED);

    /** What nobody else may learn of while it is sealed, not even that it happened. */
    static final Set<ChallengeStep> SEALED = EnumSet.of(APPLY, AMEND, WITHDRAW, DECLARE, SCREEN, SCORE);

    private final String label;
    private final Set<Part> by;
    private final Set<ChallengeState> from;
    private final ChallengeState to;

    ChallengeStep(String label, Set<Part> by, Set<ChallengeState> from, ChallengeState to) {
        this.label = label;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; a challenge is not raised by a step of its own address. */
    public static Optional<ChallengeStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(RAISE)), path);
    }

    /** Whether it ends the challenge or sends it back. */
    public boolean isDanger() {
        return this == RETURN || this == WITHDRAW || this == UPHOLD || this == FAIL || this == TERMINATE;
    }

    Set<Part> by() {
        return by;
    }

    boolean isPossibleIn(ChallengeState state) {
        return from.contains(state);
    }

    ChallengeState leadsFrom(ChallengeState state) {
        return to == null ? state : to;
    }

    /** Who may do it, for people. */
    String whoMay() {
        return onlyBy(by.stream().map(Part::label));
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(ChallengeState state) {
        return onlyFrom(from.stream().sorted().map(ChallengeState::label), "榜单", "这个榜单", state.label());
    }
}
