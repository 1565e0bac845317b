package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim as somebody wants to draft it.
 *
 * @param code  of the unit
 * @param party id of the unit; null for the drafter's own
 */
record NewClaim(int article, CreditCode code, String party, Map<String, ?> facts) {

    private static final Question CODE = new Question("creditCode", "统一社会信用代码", "", FactType.CREDIT_CODE, "", Question.About.APPLICANT, "always", "",
            "统一社会信用代码", "", List.of(), List.of(), "");
    private static final Set<String> FIELDS = Set.of("article", "creditCode", "partyId", "facts");

    /**
     * @param fields as sent: {@code article, creditCode, partyId, facts}
     * @throws InvalidInput with every problem of them; the facts themselves are read later
     */
    static NewClaim read(Map<String, ?> fields) {
        List<Problem> problems = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(FIELDS);
        unknown.forEach(name -> problems.add(new Problem(name, "没有这一项。", "可以填写：article、creditCode、partyId、facts。")));
        int article = article(fields.get("article"), problems);
        Optional<CreditCode> code = code(fields.get("creditCode"), problems);
        Map<String, ?> facts = facts(fields.get("facts"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        String party = fields.get("partyId") instanceof String text && !text.isBlank() ? text.strip() : null;
        return new NewClaim(article, code.orElseThrow(), party, facts);
    }

    /** Read as the calculator reads one. */
    private static Optional<CreditCode> code(Object sent, List<Problem> problems) {
        if (sent == null || sent instanceof String text && text.isBlank()) {
            problems.add(new Problem(CODE.key(), "没有填写统一社会信用代码。", CODE.accepted()));
            return Optional.empty();
        }
        try {
            return new FactReader(List.of(CODE)).read(Map.of(CODE.key(), sent)).text(CODE.key()).map(CreditCode::new);
        } catch (InvalidInput e) {
            problems.addAll(e.problems()); // told together with the other problems of the request
            return Optional.empty();
        }
    }

    private static int article(Object sent, List<Problem> problems) {
        if (sent instanceof Integer number) {
            return number;
        }
        if (sent instanceof String text && text.strip().matches("[0-9]{1,2}")) {
            return Integer.parseInt(text.strip());
        }
        problems.add(new Problem("article", "没有写明按哪一条申报。", "请填写 1 至 20 的条号。"));
        return 0;
    }

    /** @return an empty map when there is none or it is no map; the problem then says so */
    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    static Map<String, ?> facts(Object sent, List<Problem> problems) {
        if (sent instanceof Map<?, ?> facts && !facts.isEmpty()) {
            return (Map<String, ?>) facts;
        }
        problems.add(new Problem("facts", "没有填写事实。", "请按该条的提问填写，如 {\"claimYear\": 2025, …}。"));
        return Map.of();
    }
}
