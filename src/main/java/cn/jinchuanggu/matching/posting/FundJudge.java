package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Saying;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;

/** What speaks for a fund and against it. Reads nothing but its arguments; what one side does not say is unknown and counts nothing. */
record FundJudge(PostingWeights weights) {

    Finding judge(Seeker seeker, FundOffer fund) {
        return amount(weights, seeker, fund.least(), fund.most(), Saying.of("says.posting.fund.whose")).and(stage(seeker, fund)).and(track(seeker, fund)).and(prefers(seeker, fund))
                .and(region(seeker, fund)).and(earlier(fund));
    }

    /**
     * Whether the amount lies between two bounds; also for loan products.
     *
     * @param whose whose bounds they are
     */
    static Finding amount(PostingWeights weights, Seeker seeker, Money least, Money most, Saying whose) {
        BigDecimal asked = seeker.details().money("amountYuan");
        if (asked == null || least == null && most == null) {
            return Finding.unknown("金额", asked == null ? Saying.of("says.posting.amountAsked") : Saying.of("says.posting.amountOpen", whose));
        }
        Money money = new Money(asked);
        Saying bounds = most == null ? Saying.of("says.posting.atLeast", least) : least == null ? Saying.of("says.posting.atMost", most)
                : Saying.of("says.posting.atLeastAtMost", least, most);
        boolean fits = (least == null || money.compareTo(least) >= 0) && (most == null || money.compareTo(most) <= 0);
        Saying both = Saying.of("says.posting.amount", money, whose, bounds);
        return fits ? Finding.reason("金额", weights.amount(), both) : Finding.gap("金额", -weights.amount() / 2, both);
    }

    private Finding stage(Seeker seeker, FundOffer fund) {
        if (seeker.stage() == null || fund.stages().isEmpty()) {
            return Finding.unknown("发展阶段", Saying.of(seeker.stage() == null ? "says.posting.stageAsked" : "says.posting.fund.stageOpen"));
        }
        Saying both = Saying.of("says.posting.fund.stage", Saying.label(seeker.stage()), Saying.labels(fund.stages()));
        return fund.stages().contains(seeker.stage()) ? Finding.reason("发展阶段", weights.stage(), both) : Finding.gap("发展阶段", -weights.stage() / 2, both);
    }

    private Finding track(Seeker seeker, FundOffer fund) {
        if (seeker.tracks().isEmpty() || fund.tracks().isEmpty()) {
            return Finding.unknown("产业", Saying.of(seeker.tracks().isEmpty() ? "says.posting.trackAsked" : "says.posting.fund.trackOpen"));
        }
        return Collections.disjoint(seeker.tracks(), fund.tracks())
                ? Finding.gap("产业", -weights.track() / 2, Saying.of("says.posting.fund.otherTrack", Names.tracks(fund.tracks()), Names.tracks(seeker.tracks())))
                : Finding.reason("产业", weights.track(), Saying.of("says.posting.fund.track", Names.tracks(fund.tracks().stream().filter(seeker.tracks()::contains).toList())));
    }

    /** The nearest of its preferences counts. */
    private Finding prefers(Seeker seeker, FundOffer fund) {
        return fund.prefers().stream().max(Comparator.comparingDouble(seeker.near()))
                .map(text -> Finding.reason("偏好", weights.nearness(seeker.near().applyAsDouble(text), weights.meaning()), Saying.of("says.posting.fund.prefers", text)).inferred())
                .orElse(Finding.NOTHING);
    }

    private Finding region(Seeker seeker, FundOffer fund) {
        return seeker.isInTheCityOf(fund.region()) ? Finding.reason("地区", weights.region(), Saying.of("says.posting.sameCity")) : Finding.NOTHING;
    }

    private Finding earlier(FundOffer fund) {
        return fund.earlier().isEmpty() ? Finding.NOTHING : Finding.reason("此前投资", weights.invested(), Saying.of("says.posting.fund.earlier", fund.earlier().getFirst()));
    }
}
