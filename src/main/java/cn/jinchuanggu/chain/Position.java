package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.CriteriaFile.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an entity stands on its chain.
 *
 * @param standing number of the highest step all of whose required criteria are met, from 1; 0 when none is known to be reached
 * @param inferred whether a required criterion of that step is met only by inference
 * @param rungs    all steps in order, each with what was found
 */
public record Position(Chain chain, int standing, boolean inferred, List<Rung> rungs) {

    /** A step with what was found. @param reached whether all that it requires is met */
    public record Rung(int number, Group step, List<Check> checks, boolean reached) {

        public Rung {
            checks = List.copyOf(checks);
        }

        private boolean isInferred() {
            return checks.stream().anyMatch(c -> c.criterion().required() && c.finding().inferred());
        }
    }

    public Position {
        rungs = List.copyOf(rungs);
    }

    /** Applies the criteria of a day to the facts. A step passed without its own facts does not keep one from standing higher. */
    public static Position of(Chain chain, Facts facts, LocalDate today) {
        List<Rung> rungs = new ArrayList<>();
        int standing = 0;
        for (Group step : chain.steps()) {
            List<Check> checks = step.on(today).stream().map(c -> new Check(c, Signs.get(c.sign()).look(facts, c, today))).toList();
            boolean reached = checks.stream().noneMatch(Check::isMissing);
            rungs.add(new Rung(rungs.size() + 1, step, checks, reached));
            standing = reached ? rungs.size() : standing;
        }
        return new Position(chain, standing, standing > 0 && rungs.get(standing - 1).isInferred(), rungs);
    }

    /** The step it stands at; empty when none is known to be reached. */
    public Optional<Rung> current() {
        return standing == 0 ? Optional.empty() : Optional.of(rungs.get(standing - 1));
    }

    /** The step after that; empty at the end of the chain. */
    public Optional<Rung> next() {
        return standing == rungs.size() ? Optional.empty() : Optional.of(rungs.get(standing));
    }

    /** The name of the step for people. */
    public String name() {
        return current().map(r -> r.step().name()).orElse("还不能判断");
    }
}
