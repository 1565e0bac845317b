package cn.jinchuanggu.identity;

import cn.jinchuanggu.identity.signal.Comparison;
import cn.jinchuanggu.identity.signal.Comparison.Level;
import java.util.Optional;

/** What keeps two entities from being merged, whoever wants it. */
final class MergeRules {

    private MergeRules() {
    }

    /**
     * @param confirmed that the operator knows these two people to be one
     * @return a sentence; empty when they may be merged
     */
    static Optional<String> refusal(Comparison comparison, boolean confirmed) {
        Optional<String> never = refusal(comparison);
        if (never.isPresent() || comparison.personal().isEmpty() || confirmed) {
            return never;
        }
        return Optional.of("合并人员要由您确认：您另有依据知道这是同一个人。请勾选确认并写明依据。");
    }

    /** What no confirmation helps against. */
    static Optional<String> refusal(Comparison comparison) {
        if (comparison.level() == Level.DIFFERENT) {
            return comparison.excluding().map(reason -> "不能合并：" + reason.text());
        }
        if (comparison.personal().filter(p -> !p.mayBeConfirmed()).isPresent()) {
            return Optional.of("不能合并：人员不能只凭姓名合并，要有相同的 ORCID，或者单位和职称都相同并由运营确认。");
        }
        return Optional.empty();
    }
}
