package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.voucher.store.GrantStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The budget of a year and what is granted of it. A decision takes the application, then the account of the enterprise, then the
 * budget; under these locks it sums what is granted, so that neither the budget nor the most for one enterprise is passed.
 * Uses never pass the budget because they never pass the grants.
 */
@Service
public class VoucherGrants {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 500;
    private static final String KIND = "创新券申领";

    private final Journal journal;
    private final GrantStore store;
    private final Vouchers vouchers;
    private final Entities entities;
    private final Clock clock;

    VoucherGrants(Journal journal, GrantStore store, Vouchers vouchers, Entities entities, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.vouchers = vouchers;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Sets the budget of a year; again to change it.
     *
     * @param fields {@code year, amountYuan, document}, and {@code illustrative} for the budget of invented enterprises
     * @throws InvalidInput with every problem of the fields, also when less than what is granted already
     */
    public Budget setBudget(Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.OPERATOR);
        Command command = Command.of(actor, key, fields);
        InputFields in = new InputFields(fields);
        Integer year = in.number("year", "年度", FIRST_YEAR, LAST_YEAR);
        Money amount = need(in, "amountYuan", "预算");
        String document = in.text("document", "依据的文件", LONGEST);
        boolean illustrative = in.flag("illustrative", "示例企业的预算");
        if (year == null && Objects.toString(fields.get("year"), "").isBlank()) {
            in.refuse("year", "要写明年度。", "");
        }
        if (document == null) {
            in.refuse("document", "要写明预算依据的文件。", "如会议纪要的文号；示例请写“示例”。");
        }
        in.finish();
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(budgetSubject(year, illustrative))).isEmpty()) {
                Money granted = store.budgetSums(year, illustrative).granted();
                if (amount.compareTo(granted) < 0) {
                    throw new InvalidInput("amountYuan", "预算 " + amount.display() + " 少于已经批准的 " + granted.display() + "。", "请填写不少于它的金额。");
                }
                journal.append(Ledger.VOUCHER, budgetSubject(year, illustrative), "BUDGET", Map.of("amountYuan", amount.yuan(), "document", document), "", command);
            }
            return budget(year, illustrative);
        });
    }

    /** The budget of a year with what became of it. */
    public Budget budget(int year, boolean illustrative) {
        GrantStore.Sums sums = store.budgetSums(year, illustrative);
        List<Entry> set = journal.listEntries(budgetSubject(year, illustrative));
        Money total = set.isEmpty() ? Money.ZERO : Money.of(set.getLast().facts().get("amountYuan").toString());
        return new Budget(year, illustrative, total, set.isEmpty() ? "" : (String) set.getLast().facts().get("document"), sums.granted(), sums.reserved(), sums.used());
    }

    /**
     * Applies for vouchers of this year.
     *
     * @param fields {@code amountYuan, purpose, declared}: that the unit is one of those who may apply
     * @throws InvalidInput with every problem of the fields
     * @throws NotAllowed   when the person acts for no enterprise
     */
    public VoucherGrant apply(Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.ENTERPRISE);
        Command command = Command.of(actor, key, fields);
        Entity unit = Optional.ofNullable(actor.partyId()).flatMap(entities::findEntity).filter(e -> e.kind().equals("Enterprise"))
                .orElseThrow(() -> new NotAllowed("创新券由企业申领，您的账号没有代表企业。"));
        VoucherTerms terms = VoucherTerms.on(today()).orElseThrow(() -> new Conflict("今天没有创新券的设置，不能申领。"));
        InputFields in = new InputFields(fields);
        Money amount = need(in, "amountYuan", "申领额度");
        String purpose = in.text("purpose", "用途", LONGEST);
        if (purpose == null) {
            in.refuse("purpose", "要写明准备购买哪些服务。", "请写一两句话。");
        }
        if (!in.flag("declared", "声明")) {
            in.refuse("declared", "要声明本单位是" + terms.applicants() + "。", "不是的单位不能申领。");
        }
        if (amount != null && amount.compareTo(terms.yearly()) > 0) {
            in.refuse("amountYuan", "每家企业一年最多 " + terms.yearly().display() + "。", "请填写不超过它的额度。");
        }
        in.finish();
        String id = RecordId.of("voucher-", actor.username(), key);
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(id)).isEmpty()) {
                VoucherGrant grant = new VoucherGrant(id, today().getYear(), unit.id(), unit.name(), unit.illustrative(), amount, purpose, VoucherGrant.State.APPLIED,
                        Money.ZERO, null, "", today(), null, 1);
                journal.append(Ledger.VOUCHER, id, "APPLY", Map.of("partyId", unit.id(), "year", grant.year(), "amountYuan", amount.yuan()), purpose, command);
                store.save(grant);
            }
            return store.find(id).orElseThrow();
        });
    }

    /**
     * Decides on an application, or takes it back.
     *
     * @param fields what {@link GrantStep#form} names, and {@code version} when a change since then should be noticed
     * @throws InvalidInput with every problem, also when the budget or the most for one enterprise would be passed
     * @throws Conflict     when it is decided already
     * @throws NotAllowed   when it is not for this person
     */
    public VoucherGrant act(String id, GrantStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        InputFields in = new InputFields(fields);
        Integer version = in.number("version", "版本号", 1, Integer.MAX_VALUE / 2);
        Money amount = step == GrantStep.GRANT ? need(in, "amountYuan", "批准的额度") : Money.ZERO;
        String note = in.text("note", "说明", LONGEST);
        if (step == GrantStep.REFUSE && note == null) {
            in.refuse("note", "不予批准要写明理由。", "请写一两句话。");
        }
        in.finish();
        getGrant(id, actor);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            VoucherGrant grant = getGrant(id, actor);
            if (command.findRepeated(before).isPresent()) {
                return grant;
            }
            step.hindrance(grant, actor).map(Hindrance::refusal).ifPresent(e -> {
                throw e;
            });
            if (version != null && version != grant.version()) {
                throw new Conflict("这件申领在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            LocalDate through = step == GrantStep.GRANT ? checked(grant, amount) : null;
            VoucherGrant decided = grant.decided(step, amount, through, note == null ? "" : note, today());
            journal.append(Ledger.VOUCHER, id, step.name(), step == GrantStep.GRANT ? Map.of("amountYuan", amount.yuan(), "through", through) : Map.of(),
                    decided.reason(), command);
            store.save(decided);
            return decided;
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public VoucherGrant getGrant(String id, Actor reader) {
        return store.find(id).filter(g -> seesAll(reader) || reader.actsFor(g.partyId())).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What fits and this person may see, in the order that is asked for. */
    public Page<VoucherGrant> list(GrantQuery query, Paging paging, Actor reader) {
        return store.list(query, seen(reader), paging);
    }

    /** As {@link #list} without pages. */
    public WholeList<VoucherGrant> listAll(GrantQuery query, Actor reader) {
        return store.listAll(query, seen(reader));
    }

    /** Every step that is of this person's duty, with what keeps them from taking it now. */
    public Map<GrantStep, Optional<Hindrance>> listSteps(VoucherGrant grant, Actor actor) {
        Map<GrantStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        List.of(GrantStep.values()).stream().filter(s -> s.isDutyOf(grant, actor)).forEach(s -> steps.put(s, s.hindrance(grant, actor)));
        return steps;
    }

    /** What happened to an application, in its order. */
    public List<Entry> listEntries(VoucherGrant grant) {
        return journal.listEntries(grant.id());
    }

    /** Whose applications the person sees; null for everybody's. */
    private static List<String> seen(Actor reader) {
        return seesAll(reader) ? null : List.copyOf(reader.partyIds());
    }

    /** Whether the person sees the vouchers of everybody. */
    public static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.OPERATOR, Role.FINANCE_REVIEWER, Role.POLICY_OFFICER);
    }

    /** Locks the account and the budget. @return the last day of use */
    private LocalDate checked(VoucherGrant grant, Money amount) {
        journal.take(Vouchers.account(grant.year(), grant.partyId()));
        journal.take(budgetSubject(grant.year(), grant.illustrative()));
        LocalDate day = today();
        if (day.getYear() != grant.year()) {
            throw new Conflict("这是 " + grant.year() + " 年的申领，年度已过，请不予批准，由企业重新申领。");
        }
        VoucherTerms terms = VoucherTerms.on(day).orElseThrow(() -> new Conflict("今天没有创新券的设置，不能批准。"));
        InputFields problems = new InputFields(Map.of());
        Money ofUnit = terms.yearly().minus(vouchers.balance(grant.partyId(), grant.year()).granted());
        if (amount.compareTo(ofUnit) > 0) {
            problems.refuse("amountYuan", "每家企业一年最多 " + terms.yearly().display() + "，这家还可以批 " + ofUnit.max(Money.ZERO).display() + "。", "");
        }
        Money left = budget(grant.year(), grant.illustrative()).left();
        if (amount.compareTo(left) > 0) {
            problems.refuse("amountYuan", grant.year() + " 年的预算还剩 " + left.display() + "，不够这次的 " + amount.display() + "。", "请减少额度，或先增加预算。");
        }
        problems.finish();
        return terms.lastDay(day);
    }

    private static Money need(InputFields in, String field, String label) {
        BigDecimal yuan = in.money(field, label);
        if (yuan != null && yuan.signum() > 0) {
            return new Money(yuan);
        }
        return in.refuse(field, label + "应当是大于 0 的金额。", "单位是元，可以写 2万。");
    }

    private static String budgetSubject(int year, boolean illustrative) {
        return "voucher-budget-" + year + (illustrative ? "-example" : "");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vouchers.CHANGZHI));
    }
}
