package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.NeedDetails;

/** A stored need as the values of its form. */
final class NeedForm {

    private NeedForm() {
    }

    static FormValues of(Need need) {
        NeedDetails d = need.details();
        return FormValues.empty().with("title", d.title()).with("text", d.text()).with("background", d.background())
                .with("indicators", d.indicators()).with("acceptance", d.acceptance())
                .with("budgetMinYuan", d.budgetMinYuan() == null ? null : d.budgetMinYuan().toPlainString())
                .with("budgetMaxYuan", d.budgetMaxYuan() == null ? null : d.budgetMaxYuan().toPlainString())
                .with("deadline", d.deadline()).with("modes", d.modes().stream().sorted().map(CooperationMode::name).toList())
                .with("readinessMin", d.readinessMin()).with("segment", d.segmentId()).with("field", d.fieldCode())
                .with("industry", d.industryCode()).with("concepts", d.concepts()).with("masked", d.masked() ? "true" : null)
                .with("version", need.standing().version());
    }
}
