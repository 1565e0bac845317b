package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractField;
import cn.jinchuanggu.contract.ContractNotes;
import cn.jinchuanggu.contract.ContractParameters;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.ContractTerms;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.InventorShare;
import cn.jinchuanggu.contract.RegistrationForm;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A contract for its page, in Chinese words.
 *
 * @param rows     what was agreed, label and value
 * @param sums     the three sums with their meaning
 * @param provider whether the reader's unit is the provider, who may have subsidies to take
 * @param open     steps that the reader may take now
 * @param closed   steps of the reader's duty that they may not take now, with why
 */
public record ContractView(String id, String name, String state, String tone, int version, String dealId, Side supplier, Side demander, boolean provider, List<Row> rows,
        List<RegistrationForm.Row> sums, List<Row> registration, List<PaymentLine> payments, String paid, InventorView inventors, List<String> notes, List<String> shares,
        List<String> plan, List<ContractTerms.Document> documents, List<StepForm> open, List<ClosedStep> closed, List<EventLine> events) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public record Side(String partyId, String name, String code) {
    }

    public record Row(String label, String value) {
    }

    /** @param basis how the technical part was found */
    public record PaymentLine(int number, String day, String amount, String technical, String basis, String sides, String invoice, boolean voided) {
    }

    /** @param floors who says so, how much of what */
    public record InventorView(String basis, String sum, List<Floor> floors) {
    }

    public record Floor(String label, String source, String amount, boolean confirmed) {
    }

    /** @param danger whether it ends, takes back or disputes something */
    public record StepForm(String path, String label, boolean danger, List<ContractField> fields) {
    }

    public record ClosedStep(String label, String sentence) {
    }

    /** @param href where what rests on the contract stands; null for none and for what this reader may not open */
    public record EventLine(int sequence, String label, String person, String at, String note, List<String> facts, String href) {
    }

    static ContractView of(Contract contract, Contracts contracts, Actor reader, LocalDate today, Predicate<String> opens) {
        ContractTerms terms = contract.terms();
        Map<ContractStep, Optional<Hindrance>> steps = contracts.listSteps(contract, reader);
        return new ContractView(contract.id(), terms.name(), contract.state().label(), contract.state().tone(), contract.version(), contract.dealId(),
                new Side(contract.deal().supplierPartyId(), terms.supplier(), terms.supplierCode().text()),
                new Side(contract.deal().demanderPartyId(), terms.demander(), terms.demanderCode().text()), reader.actsFor(contract.deal().supplierPartyId()),
                rows(terms), RegistrationForm.sums(contract), registration(contract), payments(contract), contract.paid().display(), inventors(contract),
                ContractNotes.of(contract, today), terms.shares().stream().map(s -> s.name() + "：" + s.price().display()).toList(),
                terms.instalments().stream().map(i -> i.dueOn() + " 付 " + i.amount().display() + (i.note().isEmpty() ? "" : "（" + i.note() + "）")).toList(), terms.documents(),
                steps.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(e -> form(e.getKey())).toList(),
                steps.entrySet().stream().flatMap(e -> e.getValue().map(h -> new ClosedStep(e.getKey().label(), h.sentence())).stream()).toList(),
                contract.entries().stream().map(e -> line(e, opens)).toList());
    }

    /** The Chinese word for what an entry is. */
    static String labelOf(Entry entry) {
        return ContractStep.valueOf(entry.kind()).label();
    }

    /** What an entry says, without the accounts of brokers. */
    static Map<String, Object> publicFacts(Entry entry) {
        Map<String, Object> facts = new LinkedHashMap<>(entry.facts());
        facts.remove("brokers");
        return facts;
    }

    private static List<Row> rows(ContractTerms terms) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("合同种类(民法典)", terms.mode().kind().label()));
        rows.add(new Row("登记类别(认定规则)", terms.mode().kind().registrationCategory()));
        rows.add(new Row("转化方式", terms.mode().label() + terms.exclusivity().map(e -> "，" + e.label() + "许可").orElse("")));
        rows.add(new Row("签订日期", terms.signedOn().toString()));
        rows.add(new Row("有效期", terms.validFrom().orElse(terms.signedOn()) + " 至 " + terms.validThrough().map(Object::toString).orElse("未约定")));
        rows.add(new Row("使用领域", terms.field().isEmpty() ? "不限" : terms.field()));
        rows.add(new Row("使用地域", terms.territory().isEmpty() ? "不限" : terms.territory()));
        rows.add(new Row("后续改进", terms.improvements().isEmpty() ? "未约定，各自完成的归各自（民法典第八百七十五条）" : terms.improvements()));
        rows.add(new Row("技术部分价款", terms.technical().display()));
        rows.add(new Row("其他部分价款", terms.other().display()));
        rows.add(new Row("支付方式", terms.payment().label() + (terms.royalty().isEmpty() ? "" : "：" + terms.royalty())));
        terms.patents().forEach(p -> rows.add(new Row("专利", p.number() + "，期限届满 " + p.expiresOn())));
        return rows;
    }

    private static List<Row> registration(Contract contract) {
        List<Row> rows = new ArrayList<>();
        contract.registration().ifPresent(r -> {
            rows.add(new Row("合同登记编号", r.number()));
            rows.add(new Row("登记机构", r.body()));
            rows.add(new Row("登记日期", r.registeredOn().toString()));
            r.changedOn().ifPresent(d -> rows.add(new Row("变更日期", d.toString())));
            r.cancelledOn().ifPresent(d -> rows.add(new Row("注销日期", d.toString())));
        });
        contract.ipRecords().forEach(i -> rows.add(new Row("专利 " + i.patent(), "国家知识产权局 " + i.day() + " 登记，文号 " + i.document())));
        return rows;
    }

    private static List<PaymentLine> payments(Contract contract) {
        return contract.payments().stream().map(p -> new PaymentLine(p.number(), p.day().toString(), p.amount().display(), contract.technicalPart(p).display(),
                p.technical().isPresent() ? "单独开票" : "按技术交易额占成交额的比例", p.payer() + " → " + p.payee(), p.invoice(), p.voided())).toList();
    }

    private static InventorView inventors(Contract contract) {
        InventorShare share = InventorShare.of(contract, ContractParameters.get());
        String basis = share.shares() ? "技术入股：作价 " + share.income().display()
                : "净收入 " + share.net().display() + " = 合同成交额 " + share.income().display() + " − 直接成本 " + share.income().minus(share.net()).display();
        return new InventorView(basis, share.net().display(), share.floors().stream().map(f -> new Floor(f.floor().label() + " 不低于 " + percent(f.floor().share()), f.floor().source(),
                f.amount().display(), f.floor().confirmed())).toList());
    }

    private static StepForm form(ContractStep step) {
        boolean danger = switch (step) {
            case RETURN, REJECT, CANCEL, VOID_PAYMENT, DISPUTE, TERMINATE -> true;
            default -> false;
        };
        return new StepForm(step.path(), step.label(), danger, step.fields());
    }

    private static EventLine line(Entry entry, Predicate<String> opens) {
        ContractStep step = ContractStep.valueOf(entry.kind());
        List<String> facts = new ArrayList<>(step.fields().stream().filter(f -> entry.facts().containsKey(f.name())).map(f -> f.label() + "：" + shown(f, entry)).toList());
        Object what = entry.facts().get("what");
        if (step == ContractStep.CITE && what != null) {
            facts.add(what.toString());
        }
        String href = (String) entry.facts().get("href");
        return new EventLine(entry.sequence(), step.label(), entry.person(), entry.at().format(MINUTE), entry.why(), facts, href != null && opens.test(href) ? href : null);
    }

    private static String shown(ContractField field, Entry entry) {
        String value = entry.facts().get(field.name()).toString();
        return field.kind() == ContractField.Kind.MONEY ? Money.of(value).display() : value;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
