package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingDetails;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.applicant.KnownUnit;
import cn.jinchuanggu.policy.applicant.store.KnownUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What 第十六条 gives the enterprise and 第十五条 gives the bank when a financing need becomes a loan. The articles are asked
 * with what is known and nothing else; whatever is not known they name.
 */
@Component
public class FinancingPolicy {

    private static final int MONTHS = 12;
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000L * MONTHS);

    private final Policy policy;
    private final KnownUnits units;
    private final Entities entities;
    private final Clock clock;

    FinancingPolicy(Policy policy, KnownUnits units, Entities entities, Clock clock) {
        this.policy = policy;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * 第十六条 for the interest of the present year, at most twelve months of it.
     *
     * @param applicant {@link #applicant} of the need
     * @param loan      whose rate is taken; empty when there is none yet, the interest is unknown then
     */
    public Sheet subsidy(Posting need, Map<String, Object> applicant, Optional<LoanOffer> loan) {
        PostingDetails d = need.details();
        Map<String, Object> facts = new LinkedHashMap<>(applicant);
        facts.put("entityKind", "企业");
        facts.put("claimYear", today().getYear() + 1);
        Map<String, Object> borrowed = new LinkedHashMap<>();
        borrowed.put("contractNumber", "拟借款");
        put(borrowed, "kind", d.text("guarantee") == null ? null : d.text("guarantee") + "贷款");
        put(borrowed, "principalYuan", d.money("amountYuan"));
        if (borrowed.containsKey("kind") && !subsidisedKinds().contains(borrowed.get("kind"))) {
            // the kind of the loan decides, whatever the interest
            borrowed.put("interestPaidYuan", BigDecimal.ZERO);
        } else {
            loan.flatMap(l -> interest(d, l)).ifPresent(interest -> borrowed.put("interestPaidYuan", interest));
        }
        facts.put("loans", List.of(borrowed));
        return policy.assess(16, facts);
    }

    /**
     * 第十五条 for the bank, the need as its only loan of the present year.
     *
     * @param applicant {@link #applicant} of the need
     */
    public Sheet reward(Posting need, Map<String, Object> applicant) {
        Map<String, Object> lent = new LinkedHashMap<>();
        lent.put("borrower", need.standing().ownerName() == null ? "借款企业" : need.standing().ownerName());
        if (applicant.containsKey("applicant")) {
            lent.put("borrowerResident", "入驻企业".equals(applicant.get("applicant")));
        }
        lent.put("balancePreviousYearEndYuan", 0);
        put(lent, "balanceYearEndYuan", need.details().money("amountYuan"));
        return policy.assess(15, Map.of("claimYear", today().getYear(), "loans", List.of(lent)));
    }

    /** Interest of the first year, or of the term when that is shorter, in yuan, cut to fen; empty when amount, term or rate is not stated. */
    static Optional<BigDecimal> interest(PostingDetails d, LoanOffer loan) {
        BigDecimal amount = d.money("amountYuan");
        Integer months = d.whole("termMonths");
        return amount == null || months == null || loan.rateBasisPoints() == null ? Optional.empty()
                : Optional.of(amount.multiply(BigDecimal.valueOf((long) loan.rateBasisPoints() * Math.min(MONTHS, months))).divide(BASIS_POINTS, 2, RoundingMode.DOWN));
    }

    /** What the graph knows of the enterprise, as far as both articles ask; nothing when its owner is masked from the reader. To be asked once for all loans. */
    public Map<String, Object> applicant(Posting need) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Optional.ofNullable(need.standing().ownerId()).flatMap(entities::findEntity).map(units::get).map(KnownUnit::facts).ifPresent(known -> {
            put(facts, "applicant", known.get("applicant"));
            put(facts, "residentFrom", known.get("residentFrom"));
        });
        return facts;
    }

    private List<String> subsidisedKinds() {
        return policy.document().parameters(16).names("subsidisedKinds", policy.document().dayInWindow(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
