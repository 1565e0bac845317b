package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import java.util.Collections;

/** What speaks for a loan product and against it; as {@link FundJudge}. */
record LoanJudge(PostingWeights weights) {

    Finding judge(Seeker seeker, LoanOffer loan) {
        return FundJudge.amount(weights, seeker, loan.least(), loan.most(), "该产品").and(term(seeker, loan)).and(guarantee(seeker, loan)).and(track(seeker, loan))
                .and(meaning(seeker, loan)).and(region(seeker, loan));
    }

    private Finding term(Seeker seeker, LoanOffer loan) {
        Integer asked = seeker.details().whole("termMonths");
        if (asked == null || loan.longestMonths() == null) {
            return Finding.unknown("期限", asked == null ? "没有写用多久。" : "该产品没有写明最长期限。");
        }
        String text = "要用 " + asked + " 个月，该产品最长 " + loan.longestMonths() + " 个月。";
        return asked <= loan.longestMonths() ? Finding.reason("期限", weights.term(), text) : Finding.gap("期限", -weights.term() / 2, text);
    }

    private Finding guarantee(Seeker seeker, LoanOffer loan) {
        String offered = seeker.details().text("guarantee");
        if (offered == null || loan.guarantees().isEmpty()) {
            return Finding.unknown("担保方式", offered == null ? "没有写用什么担保。" : "该产品没有写明接受什么担保。");
        }
        String text = "以" + offered + "方式借，该产品接受" + String.join("、", loan.guarantees()) + "。";
        return loan.guarantees().contains(offered) ? Finding.reason("担保方式", weights.guarantee(), text) : Finding.gap("担保方式", -weights.guarantee() / 2, text);
    }

    private Finding track(Seeker seeker, LoanOffer loan) {
        return seeker.tracks().isEmpty() || loan.tracks().isEmpty() || Collections.disjoint(seeker.tracks(), loan.tracks()) ? Finding.NOTHING
                : Finding.reason("产业", weights.track() / 2, "该产品面向" + Names.tracks(loan.tracks().stream().filter(seeker.tracks()::contains).toList()) + "。");
    }

    private Finding meaning(Seeker seeker, LoanOffer loan) {
        return loan.summary().isBlank() ? Finding.NOTHING
                : Finding.reason("语义", weights.nearness(seeker.near().applyAsDouble(loan.summary()), weights.meaning()), "产品说明与这项需求意思相近。").inferred();
    }

    private Finding region(Seeker seeker, LoanOffer loan) {
        Finding city = seeker.isInTheCityOf(loan.region()) ? Finding.reason("地区", weights.region(), loan.bankName() + "在同一个市。") : Finding.NOTHING;
        return loan.resident() ? city.and(Finding.reason("园区", weights.resident(), loan.bankName() + "设在晋创谷。")) : city;
    }
}
