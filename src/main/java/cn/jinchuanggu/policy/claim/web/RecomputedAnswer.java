package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.policy.claim.ComputedResult;
import cn.jinchuanggu.policy.claim.Recomputed;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A filed sheet computed again, as JSON.
 *
 * @param same        whether the answer is the same
 * @param day         the day for which both are computed
 * @param then        the filed sheet
 * @param now         today's; null when today's rules do not take the facts any more
 * @param differences what is different in the answer
 * @param origin      what is different in document, parameters and build
 */
record RecomputedAnswer(boolean same, LocalDate day, JsonNode then, JsonNode now, List<Recomputed.Difference> differences, List<Recomputed.Difference> origin) {

    static RecomputedAnswer of(Recomputed recomputed) {
        return new RecomputedAnswer(recomputed.isSame(), recomputed.then().assessedOn(), recomputed.then().answer(),
                recomputed.now().map(ComputedResult::answer).orElse(null), recomputed.differences(), recomputed.origin());
    }
}
