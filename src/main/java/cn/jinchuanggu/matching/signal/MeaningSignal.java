package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.Meaning;
import cn.jinchuanggu.shared.Saying;
import java.util.Locale;

/**
 * How close the two texts are in meaning, whatever their words. Points rise with the cosine above the floor, at which
 * unrelated texts lie, and reach the full weight at cosine 1. Nothing below the floor or when a side has no text.
 */
final class MeaningSignal implements Signal {

    static final String NAME = "语义";

    private final Weights weights;

    MeaningSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double points(Pair pair) {
        return Math.max(0, weights.meaning() * share(Meaning.closeness(pair.askingMeaning(), pair.offeringMeaning())));
    }

    private double share(double closeness) {
        return Math.min(1, (closeness - weights.meaningFloor()) / (1 - weights.meaningFloor()));
    }

    @Override
    public Finding judge(Pair pair) {
        double closeness = Meaning.closeness(pair.askingMeaning(), pair.offeringMeaning());
        double share = share(closeness);
        var other = pair.other();
        Saying kind = Saying.label(other.kind().label());
        Saying what = other.title().isBlank() ? kind : Saying.of("says.listing", kind, other.title());
        Saying said = Saying.of(share >= 0.5 ? "says.meaning.near" : "says.meaning.related", what, String.format(Locale.ROOT, "%.2f", closeness));
        return Finding.reason(NAME, weights.meaning() * share, said, MarkedText.plain(other.title())).inferred();
    }
}
