package cn.jinchuanggu.engagement.deal;

import static cn.jinchuanggu.engagement.deal.DealState.ACCEPTED;
import static cn.jinchuanggu.engagement.deal.DealState.COMPLETED;
import static cn.jinchuanggu.engagement.deal.DealState.NEGOTIATING;
import static cn.jinchuanggu.engagement.deal.DealState.NOTICE_RUNNING;
import static cn.jinchuanggu.engagement.deal.DealState.OBJECTION;
import static cn.jinchuanggu.engagement.deal.DealState.OPENED;
import static cn.jinchuanggu.engagement.deal.DealState.PERFORMING;
import static cn.jinchuanggu.engagement.deal.DealState.PRICED;
import static cn.jinchuanggu.engagement.deal.DealState.SHELVED;
import static cn.jinchuanggu.engagement.deal.DealState.SIGNED;
import static cn.jinchuanggu.engagement.deal.DealState.TERMINATED;

import cn.jinchuanggu.journal.LedgerStep;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The table of transitions, in one place: what can be done in a deal, in which states, by whom, and where it leads. What else
 * must hold (the notice has passed, nobody settles an own objection) is said by {@link DealRules}.
 */
public enum DealStep implements LedgerStep {
    OPEN("建立交易", Part.INSIDE, Set.of(), OPENED),
    /** 保密协议: before any technical secret is shown (促进科技成果转化法第三十条, 民法典第八百七十一条). */
    NDA("登记保密协议", Part.INSIDE, EnumSet.of(OPENED, NEGOTIATING, PRICED, NOTICE_RUNNING), null),
    NEGOTIATE("不涉密直接协商", Part.INSIDE, EnumSet.of(OPENED), NEGOTIATING),
    /** Whether the supplier is 国家设立的, where the graph does not tell. */
    OWNERSHIP("写明供给方性质", Part.SUPPLYING, EnumSet.of(OPENED, NEGOTIATING, PRICED, NOTICE_RUNNING), null),
    EVALUATE("登记评价", Part.INSIDE, EnumSet.of(NEGOTIATING, PRICED), null),
    /** 协议定价、挂牌交易、拍卖 (促进科技成果转化法第十八条). Again after a notice: the notice is void. */
    PRICE("确定价格", Part.SUPPLYING, EnumSet.of(NEGOTIATING, PRICED, NOTICE_RUNNING), PRICED),
    PUBLISH("发布公示", Part.SUPPLYING, EnumSet.of(PRICED), NOTICE_RUNNING),
    OBJECT("提出异议", EnumSet.of(Part.ANYBODY), EnumSet.of(NOTICE_RUNNING, OBJECTION), OBJECTION),
    DISMISS("异议不成立", Part.SUPPLYING, EnumSet.of(OBJECTION), NOTICE_RUNNING),
    UPHOLD("异议成立", Part.SUPPLYING, EnumSet.of(OBJECTION), TERMINATED),
    SIGN("签订合同", Part.SIDES, EnumSet.of(PRICED, NOTICE_RUNNING), SIGNED),
    PERFORM("开始履行", Part.SIDES, EnumSet.of(SIGNED), PERFORMING),
    ACCEPT("验收", EnumSet.of(Part.DEMANDER), EnumSet.of(PERFORMING), ACCEPTED),
    COMPLETE("完成", Part.SIDES, EnumSet.of(ACCEPTED), COMPLETED),
    SHELVE("搁置", Part.INSIDE, EnumSet.of(OPENED, NEGOTIATING, PRICED, NOTICE_RUNNING), SHELVED),
    /** Prices and notices from before do not count any more. */
    REOPEN("恢复协商", Part.INSIDE, EnumSet.of(SHELVED), NEGOTIATING),
    TERMINATE("终止", EnumSet.of(Part.SUPPLIER, Part.DEMANDER, Part.OPERATOR), EnumSet.complementOf(EnumSet.of(COMPLETED, TERMINATED)), TERMINATED);

    private final String label;
    private final Set<Part> by;
    private final Set<DealState> from;
    private final DealState to;

    DealStep(String label, Set<Part> by, Set<DealState> from, DealState to) {
        this.label = label;
        this.by = by;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** The step with this address; a deal is not opened by a step of its own address. */
    public static Optional<DealStep> find(String path) {
        return LedgerStep.find(EnumSet.complementOf(EnumSet.of(OPEN)), path);
    }

    /** Whether it ends the deal or sends it back. */
    public boolean isDanger() {
        return this == UPHOLD || this == SHELVE || this == TERMINATE;
    }

    Set<Part> by() {
        return by;
    }

    boolean isPossibleIn(DealState state) {
        return from.contains(state);
    }

    /**
     * Where it leads from this state.
     *
     * @param secrecySettled whether there is a secrecy agreement, or nothing secret is shown
     */
    DealState leadsTo(DealState state, boolean secrecySettled) {
        return switch (this) {
            case NDA -> state == OPENED ? NEGOTIATING : state;
            case REOPEN -> secrecySettled ? NEGOTIATING : OPENED;
            default -> to == null ? state : to;
        };
    }

    /** Who may do it, for people. */
    String whoMay() {
        return onlyBy(by.stream().map(Part::label));
    }

    /** Why it cannot be done in this state, in one sentence. */
    String wrongState(DealState state) {
        return onlyFrom(from.stream().map(DealState::label), "交易", "这笔交易", state.label());
    }
}
