package cn.jinchuanggu.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 技术合同登记表, filled in with what the contract says. What only the registration body writes is left empty until it has.
 *
 * @param rows in the order of the form
 */
public record RegistrationForm(List<Row> rows) {

    private static final String FOR_THE_BODY = "由登记机构填写";

    public RegistrationForm {
        rows = List.copyOf(rows);
    }

    /** @param meaning what the entry means, or who fills it in; empty for what explains itself */
    public record Row(String label, String value, String meaning) {
    }

    public static RegistrationForm of(Contract contract) {
        ContractTerms terms = contract.terms();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("合同登记编号", contract.registration().map(Registration::number).orElse(""), FOR_THE_BODY + ",16 位数字"));
        rows.add(new Row("项目名称", terms.name(), ""));
        rows.add(new Row("合同类别(技术合同认定规则)", terms.mode().kind().registrationCategory(), "2001 年规则的分类，许可归入转让"));
        rows.add(new Row("合同种类(民法典)", terms.mode().kind().label(), "民法典第八百四十三条"));
        rows.add(new Row("转化方式", terms.mode().label() + terms.exclusivity().map(e -> "（" + e.label() + "许可）").orElse(""), ""));
        rows.add(new Row("知识产权", terms.patents().isEmpty() ? "未写专利" : terms.patents().stream().map(p -> "专利 " + p.number()).collect(Collectors.joining("、")), ""));
        rows.add(new Row("签订日期", terms.signedOn().toString(), ""));
        rows.add(new Row("有效期限", terms.validFrom().orElse(terms.signedOn()) + " 至 " + terms.validThrough().map(Object::toString).orElse("未约定"), ""));
        rows.add(new Row("卖方(技术供给方)", terms.supplier(), "由卖方申请登记"));
        rows.add(new Row("卖方统一社会信用代码", terms.supplierCode().text(), ""));
        rows.add(new Row("卖方所在行政区划", district(terms.supplierCode().text()), "信用代码第 3 至 8 位"));
        rows.add(new Row("买方(技术需求方)", terms.demander(), ""));
        rows.add(new Row("买方统一社会信用代码", terms.demanderCode().text(), ""));
        rows.add(new Row("买方所在行政区划", district(terms.demanderCode().text()), "信用代码第 3 至 8 位"));
        rows.addAll(sums(contract));
        rows.add(new Row("其他部分(设备、仪器、零部件、原材料等)", terms.other().display(), "不计入技术交易额"));
        rows.add(new Row("支付方式", terms.payment().label() + (terms.royalty().isEmpty() ? "" : "：" + terms.royalty()), "民法典第八百四十六条"));
        rows.add(new Row("登记机构", contract.registration().map(Registration::body).or(() -> contract.findLast(ContractStep.SUBMIT).map(e -> (String) e.facts().get("body"))).orElse(""), FOR_THE_BODY));
        rows.add(new Row("登记日期", contract.registration().map(r -> r.registeredOn().toString()).orElse(""), FOR_THE_BODY));
        return new RegistrationForm(rows);
    }

    /** The three sums, which are never mixed: what is paid in all, what of it was approved as technology, what of it has come in. */
    public static List<Row> sums(Contract contract) {
        Optional<Registration> registered = contract.registration();
        boolean royalty = contract.terms().payment().isRoyalty();
        return List.of(
                new Row("合同成交额", contract.contractAmount().display(), "合同约定的总金额" + (registered.isPresent() ? "，以登记证明为准" : royalty ? "，提成部分不含在内" : "，尚未登记")),
                new Row("技术交易额", contract.transactionAmount().display(), registered.isPresent() ? "登记机构核定：成交额扣除设备、材料等非技术性费用"
                        : "合同写明的技术部分，以登记机构核定为准"),
                new Row("技术性收入", contract.technicalPaid().display(), "已经实际收到的技术部分，是奖酬和税收优惠的依据"));
    }

    private static String district(String creditCode) {
        return creditCode.substring(2, 8);
    }
}
