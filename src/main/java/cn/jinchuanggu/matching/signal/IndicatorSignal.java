package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Unknown;
import cn.jinchuanggu.matching.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the numbers asked for are met. Each number asked for carries the same share of the points: earned when met, lost
 * when clearly not met, neither when unknown. Nothing when the asking side states no number.
 */
final class IndicatorSignal implements Signal {

    static final String NAME = "指标";
    private static final int UNKNOWNS_NAMED = 5;

    private final Weights weights;
    private final IndicatorJudge judge;

    IndicatorSignal(Weights weights, IndicatorJudge judge) {
        this.weights = weights;
        this.judge = judge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double most() {
        return weights.indicators();
    }

    @Override
    public Finding judge(Pair pair) {
        var verdicts = judge.judge(texts(pair.asking()), texts(pair.offering()));
        var reasons = new ArrayList<Reason>();
        var gaps = new ArrayList<Gap>();
        var unknowns = new ArrayList<Unknown>();
        for (var verdict : verdicts) {
            switch (verdict.outcome()) {
                case MET -> reasons.add(new Reason(NAME, weights.indicators() / verdicts.size(), verdict.text(), verdict.source()));
                case UNMET -> gaps.add(new Gap(NAME, -weights.indicatorsUnmet() / verdicts.size(), verdict.text(), verdict.source()));
                case UNKNOWN -> unknowns.add(new Unknown(NAME, verdict.text()));
            }
        }
        return new Finding(reasons, gaps, shortened(unknowns));
    }

    /** A need with thirty numbers must not bury the rest of the page. */
    private static List<Unknown> shortened(List<Unknown> unknowns) {
        if (unknowns.size() <= UNKNOWNS_NAMED) {
            return unknowns;
        }
        var few = new ArrayList<>(unknowns.subList(0, UNKNOWNS_NAMED));
        few.add(new Unknown(NAME, "另有 " + (unknowns.size() - UNKNOWNS_NAMED) + " 项指标无法判断"));
        return few;
    }

    /** Numbers stand in their own field or, when that is empty, somewhere in the text. */
    private static List<String> texts(ListingProfile profile) {
        return profile.indicatorTexts().isEmpty() ? List.of(profile.title(), profile.text()) : profile.indicatorTexts();
    }
}
