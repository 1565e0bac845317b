package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.Assessments.Assessed;
import cn.jinchuanggu.policy.claim.StepChanges.Change;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What a claim would be, were it filed now: computed with what the ledger knows, and filed nowhere. */
@Service
public class ClaimPreviews {

    private final Assessments assessments;
    private final Matters matters;
    private final Caps caps;
    private final Clock clock;

    ClaimPreviews(MatterStore matters, CapStore caps, Policy policy, Clock clock) {
        this.assessments = new Assessments(policy);
        this.matters = new Matters(matters);
        this.caps = new Caps(caps);
        this.clock = clock;
    }

    /**
     * A claim that nobody has filed.
     *
     * @param remark    what the ledger knows better than the facts; empty for nothing
     * @param obstacles what would keep it from being submitted
     * @param heldBy    claims that have its matters already
     */
    public record Preview(ComputedResult computed, String remark, List<Problem> obstacles, List<String> heldBy) {

        public Preview {
            obstacles = List.copyOf(obstacles);
            heldBy = List.copyOf(heldBy);
        }

        /** Whether it could be submitted as it is. */
        public boolean isReady() {
            return obstacles.isEmpty() && heldBy.isEmpty();
        }
    }

    /** @throws cn.jinchuanggu.shared.InvalidInput with every problem of the facts */
    public Preview preview(int article, CreditCode unit, Map<String, ?> facts) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        Assessed declared = assessments.asSent(article, facts, unit, now.toLocalDate());
        ClaimEvent unfiled = new ClaimEvent(1, ClaimStep.CREATE, ClaimState.DRAFT, "", "", now, "", "", ClaimEvent.Particulars.NONE, Change.of(declared).facts(),
                Change.of(declared).computed(), "", "");
        Claim claim = new Claim("", new Applicant(unit, "", "", false), article, "", "", List.of(unfiled));
        Assessed assessed = assessments.withLedger(claim, Money.ZERO, now.toLocalDate(), caps::used);
        return new Preview(assessed.computed(), assessed.remark(), assessments.obstacles(assessed), matters.listHolders(claim, assessed.computed()));
    }
}
