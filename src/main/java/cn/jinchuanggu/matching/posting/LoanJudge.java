package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.shared.Saying;
import java.util.Collections;

/** What speaks for a loan product and against it; as {@link FundJudge}. */
record LoanJudge(PostingWeights weights) {

    Finding judge(Seeker seeker, LoanOffer loan) {
        return FundJudge.amount(weights, seeker, loan.least(), loan.most(), Saying.of("says.posting.loan.whose")).and(term(seeker, loan)).and(guarantee(seeker, loan)).and(track(seeker, loan))
                .and(meaning(seeker, loan)).and(region(seeker, loan));
    }

    private Finding term(Seeker seeker, LoanOffer loan) {
        Integer asked = seeker.details().whole("termMonths");
        if (asked == null || loan.longestMonths() == null) {
            return Finding.unknown("期限", Saying.of(asked == null ? "says.posting.termAsked" : "says.posting.loan.termOpen"));
        }
        Saying both = Saying.of("says.posting.loan.term", asked, loan.longestMonths());
        return asked <= loan.longestMonths() ? Finding.reason("期限", weights.term(), both) : Finding.gap("期限", -weights.term() / 2, both);
    }

    private Finding guarantee(Seeker seeker, LoanOffer loan) {
        String offered = seeker.details().text("guarantee");
        if (offered == null || loan.guarantees().isEmpty()) {
            return Finding.unknown("担保方式", Saying.of(offered == null ? "says.posting.guaranteeAsked" : "says.posting.loan.guaranteeOpen"));
        }
        Saying both = Saying.of("says.posting.loan.guarantee", Saying.label(offered), Saying.labels(loan.guarantees()));
        return loan.guarantees().contains(offered) ? Finding.reason("担保方式", weights.guarantee(), both) : Finding.gap("担保方式", -weights.guarantee() / 2, both);
    }

    private Finding track(Seeker seeker, LoanOffer loan) {
        return seeker.tracks().isEmpty() || loan.tracks().isEmpty() || Collections.disjoint(seeker.tracks(), loan.tracks()) ? Finding.NOTHING
                : Finding.reason("产业", weights.track() / 2, Saying.of("says.posting.loan.track", Names.tracks(loan.tracks().stream().filter(seeker.tracks()::contains).toList())));
    }

    private Finding meaning(Seeker seeker, LoanOffer loan) {
        return loan.summary().isBlank() ? Finding.NOTHING
                : Finding.reason("语义", weights.nearness(seeker.near().applyAsDouble(loan.summary()), weights.meaning()), Saying.of("says.posting.loan.meaning")).inferred();
    }

    private Finding region(Seeker seeker, LoanOffer loan) {
        Finding city = seeker.isInTheCityOf(loan.region()) ? Finding.reason("地区", weights.region(), Saying.of("says.posting.loan.sameCity", loan.bankName())) : Finding.NOTHING;
        return loan.resident() ? city.and(Finding.reason("园区", weights.resident(), Saying.of("says.posting.loan.resident", loan.bankName()))) : city;
    }
}
