package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.indicator.Verdict.Outcome;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.Unknown;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Collections;
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
    public double most(Pair pair) {
        return judge.asks(texts(pair.asking())) ? weights.indicators() : 0;
    }

    @Override
    public double points(Pair pair) {
        var outcomes = judge.outcomes(texts(pair.asking()), texts(pair.offering()));
        // one after the other, as those of the finding, so that the sum is the same to the last digit
        double sum = 0;
        for (int i = Collections.frequency(outcomes, Outcome.MET); i > 0; i--) {
            sum += weights.indicators() / outcomes.size();
        }
        for (int i = Collections.frequency(outcomes, Outcome.UNMET); i > 0; i--) {
            sum -= weights.indicatorsUnmet() / outcomes.size();
        }
        return sum;
    }

    @Override
    public Finding judge(Pair pair) {
        var verdicts = judge.judge(texts(pair.asking()), texts(pair.offering()));
        var names = verdicts.stream().map(IndicatorJudge.Verdict::name).toList();
        var reasons = new ArrayList<Reason>();
        var gaps = new ArrayList<Gap>();
        var unknowns = new ArrayList<Unknown>();
        Basis basis = isStated(pair.asking()) && isStated(pair.offering()) ? Basis.STATED : Basis.INFERRED;
        for (var v : verdicts) {
            String key = Statement.key(NAME, v.name().isEmpty() || Collections.frequency(names, v.name()) > 1 ? v.asked() : v.name());
            switch (v.outcome()) {
                case MET -> reasons.add(new Reason(NAME, key, weights.indicators() / verdicts.size(), v.saying(), v.source(), basis));
                case UNMET -> gaps.add(new Gap(NAME, key, -weights.indicatorsUnmet() / verdicts.size(), v.saying(), v.source(), basis));
                case UNKNOWN -> unknowns.add(new Unknown(NAME, key, v.saying(), basis));
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
        few.add(new Unknown(NAME, Statement.key(NAME, "其余"), Saying.of("says.indicator.more", unknowns.size() - UNKNOWNS_NAMED), unknowns.getLast().basis()));
        return few;
    }

    /** Numbers stand in their own field or, when that is empty, somewhere in the text. */
    private static List<String> texts(ListingProfile profile) {
        return !isStated(profile) ? List.of(profile.title(), profile.text()) : profile.indicatorTexts();
    }

    /** Whether the numbers were written as numbers asked for or offered, and not found somewhere in the text. */
    private static boolean isStated(ListingProfile profile) {
        return !profile.indicatorTexts().isEmpty();
    }
}
