package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;

/** What speaks for a fund and against it. Reads nothing but its arguments; what one side does not say is unknown and counts nothing. */
record FundJudge(PostingWeights weights) {

    Finding judge(Seeker seeker, FundOffer fund) {
        return amount(weights, seeker, fund.least(), fund.most(), "该基金单笔").and(stage(seeker, fund)).and(track(seeker, fund)).and(prefers(seeker, fund))
                .and(region(seeker, fund)).and(earlier(fund));
    }

    /** Whether the amount lies between two bounds; also for loan products. */
    static Finding amount(PostingWeights weights, Seeker seeker, Money least, Money most, String whose) {
        BigDecimal asked = seeker.details().money("amountYuan");
        if (asked == null || least == null && most == null) {
            return Finding.unknown("金额", asked == null ? "没有写要多少钱。" : whose + "没有写明金额范围。");
        }
        Money money = new Money(asked);
        String bounds = whose + (least == null ? "" : " " + least.brief() + "起") + (most == null ? "" : " 最高 " + most.brief());
        boolean fits = (least == null || money.compareTo(least) >= 0) && (most == null || money.compareTo(most) <= 0);
        return fits ? Finding.reason("金额", weights.amount(), "要 " + money.brief() + "，" + bounds + "。")
                : Finding.gap("金额", -weights.amount() / 2, "要 " + money.brief() + "，" + bounds + "。");
    }

    private Finding stage(Seeker seeker, FundOffer fund) {
        if (seeker.stage() == null || fund.stages().isEmpty()) {
            return Finding.unknown("发展阶段", seeker.stage() == null ? "不知道企业处在什么阶段。" : "该基金没有写明投什么阶段。");
        }
        String text = "企业处在" + seeker.stage() + "阶段，该基金投" + String.join("、", fund.stages()) + "。";
        return fund.stages().contains(seeker.stage()) ? Finding.reason("发展阶段", weights.stage(), text) : Finding.gap("发展阶段", -weights.stage() / 2, text);
    }

    private Finding track(Seeker seeker, FundOffer fund) {
        if (seeker.tracks().isEmpty() || fund.tracks().isEmpty()) {
            return Finding.unknown("产业", seeker.tracks().isEmpty() ? "不知道企业属于哪个产业。" : "该基金没有写明关注什么产业。");
        }
        return Collections.disjoint(seeker.tracks(), fund.tracks()) ? Finding.gap("产业", -weights.track() / 2, "该基金关注" + Names.tracks(fund.tracks()) + "，企业属于" + Names.tracks(seeker.tracks()) + "。")
                : Finding.reason("产业", weights.track(), "该基金关注" + Names.tracks(fund.tracks().stream().filter(seeker.tracks()::contains).toList()) + "。");
    }

    /** The nearest of its preferences counts. */
    private Finding prefers(Seeker seeker, FundOffer fund) {
        return fund.prefers().stream().max(Comparator.comparingDouble(seeker.near()))
                .map(text -> Finding.reason("偏好", weights.nearness(seeker.near().applyAsDouble(text), weights.meaning()), "该基金看重“" + text + "”，与这项需求意思相近。").inferred())
                .orElse(Finding.NOTHING);
    }

    private Finding region(Seeker seeker, FundOffer fund) {
        return seeker.isInTheCityOf(fund.region()) ? Finding.reason("地区", weights.region(), "在同一个市。") : Finding.NOTHING;
    }

    private Finding earlier(FundOffer fund) {
        return fund.earlier().isEmpty() ? Finding.NOTHING : Finding.reason("此前投资", weights.invested(), "投过这家企业：" + fund.earlier().getFirst() + "。");
    }
}
