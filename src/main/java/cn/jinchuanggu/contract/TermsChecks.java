package cn.jinchuanggu.contract;

import cn.jinchuanggu.contract.ContractTerms.Instalment;
import cn.jinchuanggu.contract.ContractTerms.Patent;
import cn.jinchuanggu.contract.ContractTerms.Share;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the parts of a contract fit together and fit its deal. */
final class TermsChecks {

    private final ContractTerms terms;
    private final List<Problem> problems = new ArrayList<>();

    private TermsChecks(ContractTerms terms) {
        this.terms = terms;
    }

    /** Everything that does not fit; empty when all does. */
    static List<Problem> problems(ContractTerms terms, DealRef deal, LocalDate today) {
        TermsChecks checks = new TermsChecks(terms);
        checks.parties();
        checks.days(today);
        checks.price();
        checks.shares(deal);
        checks.plan();
        checks.patents();
        if (terms.documents().isEmpty()) {
            checks.refuse("documents", "没有登记合同文件。", "技术合同应当采用书面形式（民法典第八百五十一条、第八百六十三条），请填写文件名和 SHA-256。");
        }
        return checks.problems;
    }

    private void parties() {
        if (terms.supplierCode().equals(terms.demanderCode())) {
            refuse("demanderCode", "供给方和需求方的统一社会信用代码相同。", "请分别按两方的证照填写。");
        }
    }

    private void days(LocalDate today) {
        if (terms.signedOn().isAfter(today)) {
            refuse("signedOn", "签订日期 " + terms.signedOn() + " 在今天之后。", "请在签订之后登记。");
        }
        LocalDate from = terms.validFrom().orElse(terms.signedOn());
        if (terms.validThrough().filter(t -> t.isBefore(from)).isPresent()) {
            refuse("validThrough", "有效期止早于有效期起 " + from + "。", "请核对。");
        }
    }

    private void price() {
        if (terms.technical().isZero() && !terms.payment().isRoyalty()) {
            refuse("technicalYuan", "技术部分价款是 0。", "只有提成支付的合同可以先不写金额。");
        }
        if (terms.mode() == TransferMode.SHARES && terms.technical().isZero()) {
            refuse("technicalYuan", "技术入股没有写作价金额。", "请在技术部分价款里填写作价金额。");
        }
    }

    private void shares(DealRef deal) {
        Set<String> named = new HashSet<>();
        for (Share share : terms.shares()) {
            if (!deal.achievementIds().contains(share.achievementId())) {
                refuse("shares", "成果 " + share.achievementId() + " 不属于这项交易。", "可以填写：" + String.join("、", deal.achievementIds()) + "。");
            } else if (!named.add(share.achievementId())) {
                refuse("shares", "成果 " + share.achievementId() + " 写了两次。", "请合并为一行。");
            }
        }
        if (!named.containsAll(deal.achievementIds())) {
            refuse("shares", "没有写出每一项成果的分项价格。", "第九条按单个科技成果计算，请逐项填写。");
        }
        Money sum = terms.shares().stream().map(Share::price).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(terms.technical())) {
            refuse("shares", "分项价格合计 " + sum.display() + "，不等于技术部分价款 " + terms.technical().display() + "。", "请核对到分。");
        }
    }

    private void plan() {
        Money sum = terms.instalments().stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        switch (terms.payment()) {
            case LUMP_SUM, INSTALMENTS -> {
                boolean several = terms.instalments().size() > 1;
                if (several != (terms.payment() == PaymentMode.INSTALMENTS) && !terms.instalments().isEmpty()) {
                    refuse("instalments", "付款计划有 " + terms.instalments().size() + " 笔，与“" + terms.payment().label() + "”不符。", "请改正支付方式或计划。");
                }
                if (terms.payment() == PaymentMode.INSTALMENTS && terms.instalments().isEmpty()) {
                    refuse("instalments", "分期支付没有写付款计划。", "请逐期填写日期和金额。");
                } else if (!terms.instalments().isEmpty() && !sum.equals(terms.contractAmount())) {
                    refuse("instalments", "付款计划合计 " + sum.display() + "，不等于合同成交额 " + terms.contractAmount().display() + "。", "请核对。");
                }
            }
            case ROYALTY_WITH_ENTRY_FEE -> {
                if (terms.instalments().isEmpty()) {
                    refuse("instalments", "没有写入门费。", "请在付款计划里填写入门费的日期和金额。");
                }
            }
            case ROYALTY -> { /* nothing is due beforehand */ }
        }
        if (terms.payment().isRoyalty() && terms.royalty().isEmpty()) {
            refuse("royalty", "没有写提成的比例和基数。", "例如：产品销售额的 3%，每年结算。");
        }
        if (!terms.payment().isRoyalty() && !terms.royalty().isEmpty()) {
            refuse("royalty", "“" + terms.payment().label() + "”没有提成。", "请改正支付方式，或删去提成约定。");
        }
        if (terms.instalments().stream().anyMatch(i -> i.dueOn().isBefore(terms.signedOn()))) {
            refuse("instalments", "有一笔的应付日期早于签订日期 " + terms.signedOn() + "。", "请核对。");
        }
    }

    private void patents() {
        if (terms.mode().isOfPatents() && terms.patents().isEmpty()) {
            refuse("patents", terms.mode().label() + "没有写专利。", "请填写专利号和期限届满日。");
        }
        Set<String> numbers = new HashSet<>();
        for (Patent patent : terms.patents()) {
            if (!numbers.add(patent.number().text())) {
                refuse("patents", "专利 " + patent.number() + " 写了两次。", "请合并为一行。");
            }
            int longest = patent.number().filedIn() + patent.number().termYears();
            if (patent.expiresOn().getYear() > longest) {
                refuse("patents", "专利 " + patent.number() + " 的期限最晚到 " + longest + " 年（专利法第四十二条），填写的是 " + patent.expiresOn() + "。", "请核对。");
            }
            if (patent.expiresOn().isBefore(terms.signedOn())) {
                refuse("patents", "专利 " + patent.number() + " 在签订之前已经届满。", "请核对。");
            }
            Optional<LocalDate> through = terms.mode().kind() == ContractKind.LICENCE ? terms.validThrough() : Optional.empty();
            if (through.filter(t -> t.isAfter(patent.expiresOn())).isPresent()) {
                refuse("validThrough", "许可期限 " + through.get() + " 超过专利 " + patent.number() + " 的存续期限 " + patent.expiresOn() + "（民法典第八百六十五条）。", "请缩短期限。");
            }
        }
    }

    private void refuse(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
    }
}
