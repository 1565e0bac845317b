package cn.jinchuanggu.policy.claim.store;

import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.policy.claim.Applicant;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimEvent;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.ClaimSummary;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims and events as rows of the graph. Money is kept as whole 分. */
final class ClaimRows {

    private ClaimRows() {
    }

    static long fen(Money money) {
        return money.yuan().movePointRight(2).longValueExact();
    }

    /** What never changes of a claim. */
    static Map<String, Object> head(Claim claim) {
        Map<String, Object> head = new HashMap<>();
        head.put("unitCode", claim.applicant().code().text());
        head.put("unitName", claim.applicant().name());
        head.put("partyId", claim.applicant().partyId());
        head.put("illustrative", claim.applicant().illustrative());
        head.put("article", claim.article());
        head.put("articleName", claim.articleName());
        head.put("drafter", claim.drafter());
        head.put("createdAt", claim.createdAt());
        head.put("year", claim.createdAt().getYear());
        return head;
    }

    /** What the last event makes of it, for lists. */
    static Map<String, Object> standing(Claim claim) {
        Map<String, Object> standing = new HashMap<>();
        standing.put("state", claim.state().name());
        standing.put("version", claim.version());
        standing.put("updatedAt", claim.events().getLast().at());
        standing.put("assessedOn", claim.computed().assessedOn());
        standing.put("outcome", claim.computed().outcome());
        standing.put("computedFen", claim.computed().amount().map(ClaimRows::fen).orElse(null));
        standing.put("decidedFen", claim.decidedAmount().map(ClaimRows::fen).orElse(null));
        standing.put("recoveredFen", fen(claim.recoveredAmount()));
        standing.put("matters", String.join(" ", claim.computed().matters()));
        return standing;
    }

    static Map<String, Object> event(ClaimEvent event) {
        Map<String, Object> row = new HashMap<>();
        row.put("sequence", event.sequence());
        row.put("step", event.step().name());
        row.put("state", event.state().name());
        row.put("account", event.account());
        row.put("person", event.person());
        row.put("at", event.at());
        row.put("note", event.note());
        row.put("remark", event.remark());
        row.put("amountFen", event.amount().map(ClaimRows::fen).orElse(null));
        row.put("document", event.money().document());
        row.put("body", event.money().body());
        row.put("day", event.money().day().orElse(null));
        row.put("facts", event.facts().orElse(null));
        row.put("computed", event.computed().map(ClaimJson::write).orElse(null));
        row.put("command", event.command());
        row.put("fingerprint", event.fingerprint());
        return row;
    }

    static Claim claim(Map<String, Object> head, List<Map<String, Object>> events) {
        return new Claim((String) head.get("id"), new Applicant(new CreditCode((String) head.get("unitCode")), (String) head.get("partyId"),
                (String) head.get("unitName"), Boolean.TRUE.equals(head.get("illustrative"))), number(head.get("article")),
                (String) head.get("articleName"), (String) head.get("drafter"), events.stream().map(ClaimRows::event).toList());
    }

    static ClaimSummary summary(Map<String, Object> head) {
        return new ClaimSummary((String) head.get("id"), ClaimState.valueOf((String) head.get("state")), number(head.get("version")),
                (String) head.get("unitName"), (String) head.get("unitCode"), Boolean.TRUE.equals(head.get("illustrative")),
                number(head.get("article")), (String) head.get("articleName"), StoredTime.of(head.get("createdAt")), StoredTime.of(head.get("updatedAt")),
                (String) head.get("outcome"), amount(head.get("computedFen")), amount(head.get("decidedFen")), amount(head.get("recoveredFen")).orElse(Money.ZERO));
    }

    private static ClaimEvent event(Map<String, Object> row) {
        return new ClaimEvent(number(row.get("sequence")), ClaimStep.valueOf((String) row.get("step")), ClaimState.valueOf((String) row.get("state")),
                (String) row.get("account"), (String) row.get("person"), StoredTime.of(row.get("at")), (String) row.get("note"), (String) row.get("remark"),
                new ClaimEvent.Particulars(amount(row.get("amountFen")), (String) row.get("document"), (String) row.get("body"),
                        Optional.ofNullable((LocalDate) row.get("day"))),
                Optional.ofNullable((String) row.get("facts")), Optional.ofNullable((String) row.get("computed")).map(ClaimJson::computed),
                (String) row.get("command"), (String) row.get("fingerprint"));
    }

    private static Optional<Money> amount(Object fen) {
        return Optional.ofNullable((Long) fen).map(Money::ofFen);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
