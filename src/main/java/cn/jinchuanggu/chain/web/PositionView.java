package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.chain.Aid;
import cn.jinchuanggu.chain.Check;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.Position;
import cn.jinchuanggu.graph.GraphModel;
import java.util.List;
import java.util.function.Function;

/**
 * Where one entity stands, for people and programs.
 *
 * @param standing number of the step, 0 when it cannot be told
 * @param inferred whether that rests on inference
 * @param now      what was found for the step it stands at; empty when it cannot be told
 * @param next     what the next step asks; empty at the end of the chain
 */
public record PositionView(String id, String name, String kind, String kindLabel, boolean illustrative, String chain, String clause, int standing, String standingName,
        boolean inferred, List<StepView> steps, List<CheckView> now, String nextName, List<CheckView> next) {

    /** A step of the chain. @param state reached, current, next or ahead */
    public record StepView(int number, String name, String meaning, String state, String stateLabel) {
    }

    static PositionView of(Facts facts, Position position, Function<Check, List<Aid>> aids) {
        return new PositionView(facts.id(), facts.name(), facts.kind(), GraphModel.get().getNodeKind(facts.kind()).chinese(), facts.illustrative(),
                position.chain().label(), position.chain().clause(), position.standing(), position.name(), position.inferred(),
                position.rungs().stream().map(r -> step(r, position)).toList(),
                position.current().map(r -> r.checks().stream().map(c -> CheckView.of(c, List.of())).toList()).orElse(List.of()),
                position.next().map(r -> r.step().name()).orElse(""),
                position.next().map(r -> r.checks().stream().map(c -> CheckView.of(c, c.isMet() ? List.of() : aids.apply(c))).toList()).orElse(List.of()));
    }

    private static StepView step(Position.Rung rung, Position position) {
        int distance = rung.number() - position.standing();
        String state = distance == 0 ? "current" : distance == 1 ? "next" : distance > 1 ? "ahead" : rung.reached() ? "reached" : "passed";
        String label = switch (state) {
            case "current" -> "在这里" + (position.inferred() ? "（推断）" : "");
            case "next" -> "下一步";
            case "ahead" -> "";
            case "reached" -> "已到";
            default -> "没有记录";
        };
        return new StepView(rung.number(), rung.step().name(), rung.step().meaning(), state, label);
    }
}
