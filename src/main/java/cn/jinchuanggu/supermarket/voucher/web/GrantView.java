package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.voucher.GrantStep;
import cn.jinchuanggu.supermarket.voucher.VoucherBalance;
import cn.jinchuanggu.supermarket.voucher.VoucherGrant;
import cn.jinchuanggu.supermarket.voucher.VoucherGrants;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An application for its page, in Chinese words.
 *
 * @param rows   label and value
 * @param open   steps that the reader may take now
 * @param closed steps of the reader's duty that they may not take now, with why
 */
public record GrantView(List<Row> rows, List<StepForm> open, List<ClosedStep> closed, List<EventLine> events) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record Row(String label, String value) {
    }

    public record ClosedStep(String label, String sentence) {
    }

    public record EventLine(String label, String state, String person, String at, String note, List<String> facts) {
    }

    /** @param unit the enterprise as the graph has it */
    static GrantView of(VoucherGrant grant, Optional<Entity> unit, VoucherGrants grants, VoucherBalance balance, Actor reader, LocalDate today) {
        Map<GrantStep, Optional<Hindrance>> steps = grants.listSteps(grant, reader);
        return new GrantView(rows(grant, unit, balance, today),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> e.getKey().form()).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                grants.listEntries(grant).stream().map(GrantView::line).toList());
    }

    private static List<Row> rows(VoucherGrant grant, Optional<Entity> unit, VoucherBalance balance, LocalDate today) {
        return List.of(new Row("企业", grant.partyName()), new Row("入驻", stay(unit)), new Row("称号", known(unit, "titles")),
                new Row("年度", String.valueOf(grant.year())), new Row("申领额度", grant.asked().display()),
                new Row("用途", grant.purpose()),
                new Row("批准额度", grant.state() == VoucherGrant.State.GRANTED ? grant.granted().display() + "，有效期至 " + grant.through() : "--"),
                new Row("这家企业本年", "已批准 " + balance.granted().display() + "，预留 " + balance.reserved().display() + "，已用 " + balance.used().display() + "，可用 "
                        + balance.free(today).display()));
    }

    /** Its days in the valley, with the last one where it has left or that is agreed. */
    private static String stay(Optional<Entity> unit) {
        return known(unit, "residentSince") + unit.map(u -> u.properties().get("residentThrough")).map(last -> " 至 " + last).orElse("");
    }

    /** What the operator looks at beside the declaration; 图谱中没有 is not "no". */
    private static String known(Optional<Entity> unit, String property) {
        Object value = unit.map(u -> u.properties().get(property)).orElse(null);
        return value == null ? "图谱中没有记录" : value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining("、")) : value.toString();
    }

    private static EventLine line(Entry entry) {
        Optional<GrantStep> step = GrantStep.find(entry.kind().toLowerCase(Locale.ROOT));
        Object amount = entry.facts().get("amountYuan");
        return new EventLine(step.map(GrantStep::label).orElse("申领"), step.map(GrantStep::leadsTo).orElse(VoucherGrant.State.APPLIED).label(), entry.person(),
                entry.at().format(MINUTE), entry.why(), amount == null ? List.of() : List.of("金额 " + Money.of(amount.toString()).display()));
    }
}
