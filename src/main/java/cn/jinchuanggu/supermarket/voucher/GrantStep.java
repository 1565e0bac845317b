package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.fact.StepForm.Field;
import cn.jinchuanggu.fact.StepForm.Kind;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of transitions of an application, all from {@link State#APPLIED}: who takes it, where it leads, what it asks for. */
public enum GrantStep {
    GRANT("批准", State.GRANTED, List.of(new Field("amountYuan", "批准的额度", Kind.MONEY, true, Map.of()), new Field("note", "说明", Kind.WORDS, false, Map.of()))),
    REFUSE("不予批准", State.REFUSED, List.of(new Field("note", "理由", Kind.WORDS, true, Map.of()))),
    WITHDRAW("撤回申领", State.WITHDRAWN, List.of(new Field("note", "说明", Kind.WORDS, false, Map.of())));

    private final String label;
    private final State to;
    private final List<Field> fields;

    GrantStep(String label, State to, List<Field> fields) {
        this.label = label;
        this.to = to;
        this.fields = fields;
    }


    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** What it asks for. */
    public StepForm form() {
        return new StepForm(path(), label, this != GRANT, fields);
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step with this address. */
    public static Optional<GrantStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s.path().equals(path)).findFirst();
    }

    /** The state after it. */
    public State leadsTo() {
        return to;
    }

    /** Whether it is this person's to take: the operator decides, the enterprise withdraws. */
    boolean isDutyOf(VoucherGrant grant, Actor actor) {
        return this == WITHDRAW ? actor.has(Role.ENTERPRISE) && actor.actsFor(grant.partyId()) : actor.has(Role.OPERATOR);
    }

    /** What keeps the person from taking it; empty when nothing does. */
    Optional<Hindrance> hindrance(VoucherGrant grant, Actor actor) {
        if (!isDutyOf(grant, actor)) {
            return Optional.of(new Hindrance(Hindrance.Kind.PERSON, "“" + label + "”由" + (this == WITHDRAW ? "申领的企业" : "园区运营") + "办理。"));
        }
        if (this != WITHDRAW && actor.actsFor(grant.partyId())) {
            return Optional.of(new Hindrance(Hindrance.Kind.PERSON, "您代表申领的企业，不能审批自己的申领。"));
        }
        return grant.state() == State.APPLIED ? Optional.empty()
                : Optional.of(new Hindrance(Hindrance.Kind.STATE, "只有“待审批”的申领可以" + label + "，这件现在是“" + grant.state().label() + "”。"));
    }
}
