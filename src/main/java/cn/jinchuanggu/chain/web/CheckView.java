package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.chain.Aid;
import cn.jinchuanggu.chain.Check;
import cn.jinchuanggu.chain.Criterion;
import cn.jinchuanggu.chain.Evidence;
import cn.jinchuanggu.chain.Finding;
import java.util.List;

/**
 * A criterion with what was found and who helps, for people and programs.
 *
 * @param state    MET, UNMET or UNKNOWN
 * @param inferred whether it is met only by inference
 * @param gap      what is missing, with the numbers; empty when met
 * @param basis    document and clause, with 待核实 when the text was not read
 * @param aids     who offers what is missing; empty when it is met
 */
public record CheckView(String code, String label, String state, String stateLabel, String tone, boolean required, boolean inferred, List<Evidence> evidence, String gap,
        String basis, String reading, List<Aid> aids) {

    public static CheckView of(Check check, List<Aid> aids) {
        Criterion criterion = check.criterion();
        Finding finding = check.finding();
        return new CheckView(criterion.code(), criterion.label(), finding.state().name(), finding.inferred() ? "推断满足" : finding.state().label(),
                finding.inferred() ? "info" : finding.state().tone(), criterion.required(), finding.inferred(), finding.evidence(), finding.gap(),
                criterion.basis() + (criterion.confirmed() ? "" : "（待核实）"), criterion.reading(), aids);
    }
}
