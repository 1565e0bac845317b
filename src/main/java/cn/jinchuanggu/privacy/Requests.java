package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.privacy.store.ExpertStore;
import cn.jinchuanggu.privacy.store.PrivacyRequestStore;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What persons ask for about their own data: filed by themselves, or by the desk for somebody without an account; decided by the
 * desk, with a reason; done in the same transaction.
 */
@Service
public class Requests {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "个人信息请求";
    private static final int LONGEST_WHY = 1_000;
    private static final int MOST_OWN = 100;

    private final PrivacyRequestStore store;
    private final ExpertStore experts;
    private final Erasure erasure;
    private final Accounts accounts;
    private final Journal journal;
    private final AuditTrail trail;
    private final Clock clock;

    Requests(PrivacyRequestStore store, ExpertStore experts, Erasure erasure, Accounts accounts, Journal journal, AuditTrail trail, Clock clock) {
        this.store = store;
        this.experts = experts;
        this.erasure = erasure;
        this.accounts = accounts;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Files a request.
     *
     * @param fields {@code kind} ({@link RequestKind}), {@code text}, {@code expertId}, {@code newName}
     * @param key    the same key by the same account gives the same request; null for none
     * @throws InvalidInput with every problem of the fields
     */
    public PrivacyRequest file(Map<String, ?> fields, Actor person, String key) {
        if (person.isVisitor()) {
            throw new NotAllowed("请先登录，或到窗口提出，由工作人员代为登记。");
        }
        Command command = Command.of(person, key, fields);
        String kind = String.valueOf(fields.get("kind"));
        boolean byDesk = RequestRules.seesAll(person) && RequestKind.find(kind).filter(RequestKind::isAboutExpert).isPresent();
        NewRequest asked = NewRequest.read(fields, byDesk);
        asked.expertId().ifPresent(expert -> requireExpert(expert, byDesk, person));
        LocalDate today = today();
        PrivacyRequest request = new PrivacyRequest(RecordId.of("privacy-", person.username(), key), person.username(), byDesk, asked.kind(), RequestState.FILED,
                asked.expertId(), asked.text(), asked.newName(), today, today.plusDays(PrivacyRequest.DAYS), Optional.empty(), 1);
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(request.id())).isPresent()) {
                return getRequest(request.id(), person);
            }
            write(request, RequestStep.FILE, Map.of(), "", command);
            return request;
        });
    }

    /**
     * Takes a step.
     *
     * @param fields {@code why} (needed by the desk), {@code version} when a change since then should be noticed
     * @throws Conflict when it has ended
     * @throws NotFound when there is none that this person may know of
     */
    public PrivacyRequest act(String id, RequestStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, List.of(step, fields));
        InputFields input = new InputFields(fields);
        Integer version = input.number("version", "version", 1, 100);
        String why = step.isByDesk() ? input.needed("why", "理由", LONGEST_WHY) : input.text("why", "说明", LONGEST_WHY);
        input.finish();
        getRequest(id, actor);
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            PrivacyRequest request = getRequest(id, actor);
            if (command.findRepeated(entries).isPresent()) {
                return request;
            }
            RequestRules.hindrance(step, request, actor).ifPresent(h -> {
                throw h.refusal();
            });
            if (version != null && version != request.version()) {
                throw new Conflict("这件请求在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            PrivacyRequest ended = request.ended(step.leadsTo(), today());
            // the entry comes first, so that what it is about to clear includes the name in it
            write(ended, step, Map.of(), why == null ? "" : why, command);
            if (step == RequestStep.DO) {
                done(request, actor, why, command);
            }
            return ended;
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public PrivacyRequest getRequest(String id, Actor reader) {
        return store.find(id).filter(r -> RequestRules.isKnownTo(r, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The person's own, the newest first. */
    public List<PrivacyRequest> listOwn(Actor person) {
        return store.listOf(person.username(), MOST_OWN);
    }

    /** For the desk, the most urgent first. @throws NotAllowed for everybody else */
    public Page<PrivacyRequest> list(RequestQuery query, Paging paging, Actor desk) {
        return paging.page((skip, limit) -> store.list(query, skip, limit), count(query, desk), query.state());
    }

    /** For the desk, how many there are by state; the state of the query is passed over. */
    public Map<RequestState, Long> count(RequestQuery query, Actor desk) {
        desk.requireAny(RequestRules.DESK);
        return store.count(query);
    }

    /** What happened to it, in its order. */
    public List<Entry> listEntries(PrivacyRequest request) {
        return journal.listEntries(request.id());
    }

    /** Every step that this person can take, or could if nothing stood in the way. */
    public Map<RequestStep, Optional<Hindrance>> listSteps(PrivacyRequest request, Actor actor) {
        Map<RequestStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        RequestStep.listAddressed().stream().filter(s -> s.isByDesk() == RequestRules.seesAll(actor) || request.account().equals(actor.username()))
                .forEach(s -> steps.put(s, RequestRules.hindrance(s, request, actor)));
        return steps;
    }

    public boolean isOverdue(PrivacyRequest request) {
        return request.isOverdue(today());
    }

    private void done(PrivacyRequest request, Actor actor, String why, Command command) {
        switch (request.kind()) {
            case CORRECT -> request.newName().ifPresent(name -> rename(request.account(), name, actor, why));
            case ERASE_ACCOUNT -> erased(request, "account:" + request.account(), erasure.account(request.account()), actor, why, command);
            case WITHHOLD_EXPERT -> experts.withhold(request.expertId().orElseThrow(), true);
            case SHOW_EXPERT -> experts.withhold(request.expertId().orElseThrow(), false);
            case ERASE_EXPERT -> erased(request, "expert:" + request.expertId().orElseThrow(), erasure.expert(request.expertId().orElseThrow()), actor, why, command);
            case EXPLAIN -> { } // the reason is the explanation
        }
    }

    private void rename(String username, String name, Actor actor, String why) {
        Account account = accounts.find(username).orElseThrow(() -> new NotFound("账户", username));
        accounts.save(new Account(account.username(), name, account.roles(), account.partyId(), account.enabled()));
        trail.record(AuditKind.ACCOUNT_CHANGED, actor, "account:" + username, Map.of("what", "displayName"), why);
    }

    private void erased(PrivacyRequest request, String object, Erasure.Outcome outcome, Actor actor, String why, Command command) {
        journal.append(Ledger.PRIVACY, request.id(), "OUTCOME", outcome.facts(), "", command);
        trail.record(AuditKind.PERSONAL_DATA_ERASED, actor, object, Map.of("request", request.id()), why);
    }

    private void requireExpert(String id, boolean byDesk, Actor person) {
        ExpertStore.Expert expert = experts.find(id).filter(e -> !e.erased())
                .orElseThrow(() -> new InvalidInput("expertId", "没有编号为 " + id + " 的专家。", "请核对编号。"));
        if (!byDesk && !person.actsFor(expert.id())) {
            throw new InvalidInput("expertId", "这不是您的专家资料。", "没有账户的专家到窗口提出，由工作人员核实后登记。");
        }
    }

    private void write(PrivacyRequest request, RequestStep step, Map<String, ?> facts, String why, Command command) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("kind", request.kind().name());
        all.put("state", request.state().name());
        all.put("due", request.dueOn().toString());
        request.expertId().ifPresent(expert -> all.put("expert", expert));
        journal.append(Ledger.PRIVACY, request.id(), step.name(), all, why, command);
        store.save(request);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }
}
