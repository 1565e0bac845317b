package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ideas a match is judged by. */
public final class Signals {

    private Signals() {}

    /** All signals, numbers compared as both sides wrote them. */
    public static List<Signal> standard(Weights weights, UnaryOperator<String> names) {
        return standard(weights, names, new WrittenIndicators());
    }

    /**
     * All signals that need nothing but the two listings.
     *
     * @param names      gives the Chinese name of a track, segment or industry code; the code itself when it has none
     * @param indicators compares numbers with units
     */
    public static List<Signal> standard(Weights weights, UnaryOperator<String> names, IndicatorJudge indicators) {
        return List.of(new TextSignal(weights), new MeaningSignal(weights), asked(new IndicatorSignal(weights, indicators)),
                new TrackSignal(weights, names), asked(new ReadinessSignal(weights)), asked(new ModeSignal(weights)),
                asked(new PriceSignal(weights)), new RegionSignal(weights), new FreshnessSignal(weights));
    }

    private static Signal asked(Signal signal) {
        return new AskedInWords(signal);
    }

    /** What a text that nobody stored asks was read out of its words, so what rests on it is inferred. */
    private record AskedInWords(Signal signal) implements Signal {

        @Override
        public String name() {
            return signal.name();
        }

        @Override
        public double points(Pair pair) {
            return signal.points(pair);
        }

        @Override
        public double most() {
            return signal.most();
        }

        @Override
        public double most(Pair pair) {
            return signal.most(pair);
        }

        @Override
        public Finding judge(Pair pair) {
            return pair.isTold() ? signal.judge(pair).inferred() : signal.judge(pair);
        }
    }
}
