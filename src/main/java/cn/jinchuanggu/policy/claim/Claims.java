package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.claim.Assessments.Assessed;
import cn.jinchuanggu.policy.claim.StepChanges.Change;
import cn.jinchuanggu.policy.claim.store.CapStore;
import cn.jinchuanggu.policy.claim.store.ClaimStore;
import cn.jinchuanggu.policy.claim.store.MatterStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The ledger of claims: drafting, every step of {@link ClaimStep}, reading and computing again.
 *
 * <p>A step locks the claim, asks {@link ClaimRules}, and appends one event, in one transaction. The same request sent again
 * with the same key gives the same answer and changes nothing. Who may not know of a claim is told that there is none.
 */
@Service
public class Claims {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_KEY = 200;
    private static final int MOST_AMENDABLE = 100;
    private static final String KIND = "申报";

    private final ClaimStore store;
    private final Entities entities;
    private final Assessments assessments;
    private final StepChanges changes;
    private final List<ClaimBasis> bases;
    private final ClaimRules rules = new ClaimRules(NoticeDays.load());
    private final Clock clock;

    Claims(ClaimStore store, MatterStore matters, CapStore caps, Entities entities, Policy policy, List<ClaimBasis> bases, Clock clock) {
        this.store = store;
        this.entities = entities;
        this.assessments = new Assessments(policy);
        this.changes = new StepChanges(assessments, new Matters(matters), new Caps(caps));
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * Drafts a claim. Whatever the sheet says, it can be kept as a draft.
     *
     * @param fields {@code article, creditCode, partyId, facts}; see {@code POST /api/claims}
     * @param key    the same key by the same account gives the same claim; null for none
     * @throws InvalidInput with every problem of the fields
     */
    public Claim draft(Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.OPERATOR);
        NewClaim asked = NewClaim.read(fields);
        Applicant applicant = applicant(asked, actor);
        Assessed assessed = assessments.asSent(asked.article(), asked.facts(), applicant.code(), today());
        String id = RecordId.of("claim-", actor.username(), checked(key));
        String command = command(actor, key);
        String fingerprint = ClaimJson.write(fields);
        return store.inTransaction(() -> {
            store.lock(id);
            Optional<Claim> before = store.find(id);
            if (before.isPresent()) {
                return repeated(before.get(), before.get().events().getFirst(), fingerprint);
            }
            ClaimEvent event = event(1, ClaimStep.CREATE, ClaimState.DRAFT, actor, "", ClaimEvent.Particulars.NONE, Change.of(assessed), command, fingerprint);
            String name = assessed.computed().answer().path("articleName").asString();
            Claim claim = new Claim(id, applicant, asked.article(), name, actor.username(), List.of(event));
            store.appendLast(claim);
            return claim;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what the step asks for, and {@code version} when a change since then should be noticed
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields, or with what has to happen first
     * @throws Conflict     when the claim is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is none that this person may know of
     */
    public Claim act(String id, ClaimStep step, Map<String, ?> fields, Actor actor, String key) {
        Map<String, Object> rest = new LinkedHashMap<>(fields);
        Object facts = step == ClaimStep.AMEND ? rest.remove("facts") : null;
        ClaimCommand command = ClaimCommand.read(step, rest);
        String name = command(actor, checked(key));
        String fingerprint = command.fingerprint() + (facts == null ? "" : " " + ClaimJson.write(facts));
        return store.inTransaction(() -> {
            Claim claim = lock(id, actor);
            Optional<ClaimEvent> before = claim.findCommand(name);
            if (before.isPresent()) {
                return repeated(claim, before.get(), fingerprint);
            }
            rules.hindrance(step, claim, actor, today()).ifPresent(h -> {
                throw h.refusal();
            });
            if (command.version().filter(v -> v != claim.version()).isPresent()) {
                throw new Conflict("这件申报在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            if (step == ClaimStep.APPROVE) {
                refuseOnAnotherBasis(claim);
            }
            Change change = changes.of(claim, command, facts, now());
            ClaimEvent event = event(claim.version() + 1, step, step.leadsTo(claim.state()), actor, command.note(), change.money().orElse(command.money()), change, name, fingerprint);
            List<ClaimEvent> events = new ArrayList<>(claim.events());
            events.add(event);
            Claim changed = new Claim(claim.id(), claim.applicant(), claim.article(), claim.articleName(), claim.drafter(), events);
            store.appendLast(changed);
            return changed;
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public Claim getClaim(String id, Actor reader) {
        return store.find(id).filter(c -> ClaimRules.sees(c, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Every step that is of this person's duty, with what keeps them from taking it now. */
    public Map<ClaimStep, Optional<Hindrance>> listSteps(Claim claim, Actor actor) {
        Map<ClaimStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(ClaimStep.values()).filter(s -> s != ClaimStep.CREATE && ClaimRules.isDutyOf(s, claim, actor))
                .forEach(s -> steps.put(s, rules.hindrance(s, claim, actor, today())));
        return steps;
    }

    /** What a step asks for, in the order of a form. */
    public List<StepField> listFields(ClaimStep step) {
        return StepField.of(step);
    }

    /** Drafts and returned claims of this person under an article, the newest first: those whose facts may be changed. */
    public List<ClaimSummary> listAmendable(int article, Actor actor) {
        return store.list(new ClaimQuery(false, actor.partyIds(), actor.username(), Optional.empty(), Optional.of(article),
                Optional.empty(), Optional.empty(), Optional.empty(), ClaimQuery.Sort.NEWEST), 0, MOST_AMENDABLE).stream().filter(c -> ClaimStep.AMEND.isPossibleIn(c.state())).toList();
    }

    /** The notice of the decision that stands; empty while it is not published. */
    public Optional<Notice> findNotice(Claim claim) {
        return rules.notice(claim, today());
    }

    /** Address of the page of what the claim rests on; empty when nothing outside the ledger or nothing that this reader may open. */
    public Optional<String> findBasis(Claim claim, Actor reader) {
        return bases.stream().flatMap(b -> b.address(claim, reader).stream()).findFirst();
    }

    /** The facts that the claim rests on, on the same day, under today's rules. Changes nothing. */
    public Recomputed recompute(Claim claim) {
        try {
            return Recomputed.of(claim.computed(), assessments.again(claim));
        } catch (InvalidInput e) {
            return Recomputed.refused(claim.computed(), "今天的规则不接受这些事实：" + e.problems().stream().map(Problem::sentence).findFirst().orElse(""));
        }
    }

    private void refuseOnAnotherBasis(Claim claim) {
        bases.stream().flatMap(b -> b.objection(claim).stream()).findFirst().ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
    }

    private Claim lock(String id, Actor actor) {
        if (!store.lockExisting(id)) {
            throw new NotFound(KIND, id);
        }
        return getClaim(id, actor);
    }

    private static Claim repeated(Claim claim, ClaimEvent event, String fingerprint) {
        if (!event.fingerprint().equals(fingerprint)) {
            throw new InvalidInput("Idempotency-Key", "这个 Idempotency-Key 已经用于另一个内容不同的请求。", "重复同一个请求用同一个键，新的请求请换一个。");
        }
        return claim.asOf(event);
    }

    private Applicant applicant(NewClaim asked, Actor actor) {
        boolean forOthers = actor.hasAny(Role.BROKER, Role.OPERATOR);
        if (asked.party() == null && actor.partyId() == null) {
            throw new InvalidInput("partyId", "没有写明申报单位。", "您的账户不代表某个单位，请填写单位的编号。");
        }
        if (asked.party() != null && !actor.actsFor(asked.party()) && !forOthers) {
            throw new InvalidInput("partyId", "您只能为自己的单位申报。", "请不填单位的编号。");
        }
        String party = asked.party() == null ? actor.partyId() : asked.party();
        Entities.Entity unit = entities.findEntity(party).filter(e -> GraphModel.get().getNodeKind(e.kind()).roles().contains("Party")).orElseThrow(
                () -> new InvalidInput("partyId", "没有编号为 " + party + " 的单位。", "请先在图谱里查到它的编号。"));
        return new Applicant(asked.code(), unit.id(), unit.name(), unit.illustrative());
    }

    private ClaimEvent event(int sequence, ClaimStep step, ClaimState state, Actor actor, String note, ClaimEvent.Particulars money, Change change,
            String command, String fingerprint) {
        return new ClaimEvent(sequence, step, state, actor.username(), actor.displayName(), now(), note, change.remark(), money,
                change.facts(), change.computed(), command, fingerprint);
    }

    private static String command(Actor actor, String key) {
        return actor.username() + "\n" + (key == null || key.isBlank() ? UUID.randomUUID().toString() : key);
    }

    private static String checked(String key) {
        if (key != null && key.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "Idempotency-Key 最多 " + LONGEST_KEY + " 个字符。", "请换一个短的，如 UUID。");
        }
        return key;
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
