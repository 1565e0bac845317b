package cn.jinchuanggu.identity.signal;

import cn.jinchuanggu.identity.signal.Reason.Force;
import cn.jinchuanggu.identity.store.Neighbours;
import cn.jinchuanggu.identity.store.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two entities and what speaks for and against their being the same.
 *
 * @param reasons  in the order of the signals; the {@link #score} is their sum
 * @param personal what a person needs to be merged: empty for things, and for people with the same ORCID iD
 */
public record Comparison(Profile one, Profile other, List<Reason> reasons, Optional<Personal> personal) {

    private static final List<IdentitySignal> SIGNALS = List.of(new KindSignal(), new CodeSignal(), new NameSignal(), new PersonSignal(), new FigureSignal(),
            new NeighbourSignal());
    private static final double LIKELY = 0.6;
    private static final double POSSIBLE = 0.4;

    /** How sure it is, from the reasons alone. */
    public enum Level {
        CERTAIN("可以确定"), LIKELY("很可能"), POSSIBLE("有可能"), NAMESAKE("同名不同人？"), UNLIKELY("依据不足"), DIFFERENT("不是同一个");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is known of two people of one name beside the name. */
    public record Personal(boolean sameUnit, boolean sameTitle) {

        /** Whether an operator who knows them may confirm. */
        public boolean mayBeConfirmed() {
            return sameUnit && sameTitle;
        }
    }

    public static Comparison of(Subject one, Subject other, Neighbours around, Neighbours aroundOther) {
        Pair pair = new Pair(one, other, around, aroundOther);
        List<Reason> reasons = SIGNALS.stream().flatMap(signal -> signal.judge(pair).stream()).toList();
        boolean certain = reasons.stream().anyMatch(r -> r.force() == Force.SAME);
        Optional<Personal> personal = pair.isOfPeople() && !certain
                ? Optional.of(new Personal(PersonSignal.haveSameUnit(pair), PersonSignal.haveSameTitle(pair))) : Optional.empty();
        return new Comparison(one.profile(), other.profile(), reasons, personal);
    }

    /** Without what stands around; enough to see whether the pair is worth a closer look. */
    public static Comparison of(Subject one, Subject other) {
        return of(one, other, Neighbours.NONE, Neighbours.NONE);
    }

    /** The sum of the points, from 0 through 1; 0 when something excludes it. */
    public double score() {
        if (excluding().isPresent()) {
            return 0;
        }
        return Math.clamp(reasons.stream().mapToDouble(Reason::points).sum(), 0, 1);
    }

    public Level level() {
        if (excluding().isPresent()) {
            return Level.DIFFERENT;
        }
        if (reasons.stream().anyMatch(r -> r.force() == Force.SAME)) {
            return Level.CERTAIN;
        }
        if (personal.isPresent() && !personal.get().mayBeConfirmed()) {
            return hasName() ? Level.NAMESAKE : Level.UNLIKELY;
        }
        return score() >= LIKELY - 1e-9 ? Level.LIKELY : score() >= POSSIBLE - 1e-9 ? Level.POSSIBLE : Level.UNLIKELY;
    }

    /** What alone says that they are two; empty when nothing does. */
    public Optional<Reason> excluding() {
        return reasons.stream().filter(r -> r.force() == Force.DIFFERENT).findFirst();
    }

    /** Whether a person should look at it: something speaks for it, even where something else excludes it. */
    public boolean isWorthShowing() {
        return switch (level()) {
            case CERTAIN, LIKELY, POSSIBLE, NAMESAKE -> true;
            case DIFFERENT -> reasons.stream().filter(Reason::isFor).mapToDouble(Reason::points).sum() >= NameSignal.SAME_CORE;
            case UNLIKELY -> false;
        };
    }

    public Stream<Reason> forIt() {
        return reasons.stream().filter(Reason::isFor);
    }

    private boolean hasName() {
        return reasons.stream().anyMatch(r -> r.signal().equals("姓名"));
    }
}
