package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.fact.StepInput.Words;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Hindrance;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.reference.WorkingHours;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.window.store.CaseStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The cases of the one window: filing, every step of {@link CaseStep}, reading.
 *
 * <p>A step takes the case, asks {@link CaseRules}, and appends one entry, in one transaction. The same request sent again with the
 * same key gives the same answer and changes nothing. Who may not know of a case is told that there is none.
 */
@Service
public class Cases {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "代办件";
    private static final List<Integer> ARTICLES = List.of(1, 2);

    private final CaseStore store;
    private final Journal journal;
    private final Accounts accounts;
    private final DemoAccounts demo;
    private final Entities entities;
    private final Policy policy;
    private final Clock clock;
    private final MatterKinds kinds = MatterKinds.load();
    private final WorkingHours hours = WorkingHours.load();
    private final CaseRules rules = new CaseRules(kinds, hours);

    Cases(CaseStore store, Journal journal, Accounts accounts, DemoAccounts demo, Entities entities, Policy policy, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.accounts = accounts;
        this.demo = demo;
        this.entities = entities;
        this.policy = policy;
        this.clock = clock;
    }

    /** What can be filed today, in the order of the articles. */
    public List<MatterKind> listKinds() {
        return kinds.listOn(now().toLocalDate());
    }

    /** The Chinese name of a kind of matter, also of one that cannot be filed any more. */
    public String nameOf(String matter) {
        return kinds.nameOf(matter);
    }

    /** The Chinese names of kinds of matter, as one text. */
    public String namesOf(List<String> matters) {
        return String.join("、", matters.stream().map(kinds::nameOf).toList());
    }

    /** The bodies that articles 1 and 2 name (责任单位), in their order. */
    public List<String> listBodies() {
        return ARTICLES.stream().flatMap(n -> policy.getArticle(n).bodies().stream()).distinct().toList();
    }

    /**
     * Files a case.
     *
     * @param fields {@code matters} (ids or names), {@code applicant} unless the person acts for a party, {@code note}, and what the
     *               matters ask
     * @param key    the same key by the same account gives the same case; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws NotAllowed   for a visitor
     */
    public ServiceCase file(Map<String, ?> fields, Actor actor, String key) {
        if (actor.isVisitor()) {
            throw new NotAllowed("提交代办件要先登录。");
        }
        CaseFiling.Filed filed = CaseFiling.read(fields, listKinds(), whom(actor), now().toLocalDate());
        String id = RecordId.of("case-", actor.username(), key);
        Command command = Command.of(actor, key, fields);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            if (command.findRepeated(before).isPresent()) {
                return ServiceCase.of(id, before.subList(0, 1));
            }
            return save(ServiceCase.of(id, List.of(journal.append(Ledger.CASE, id, CaseStep.FILE.name(), filed.facts(), filed.note(), command))));
        });
    }

    /**
     * Takes a step.
     *
     * @param fields what the step asks for, {@code task} for a step of one, {@code version} when a change since then should be noticed
     * @param key    the same key by the same account gives the same answer; null for none
     * @throws InvalidInput with every problem of the fields, or with what has to happen first
     * @throws Conflict     when the case or the task is in another state or was changed in between
     * @throws NotAllowed   when it is not for this person
     * @throws NotFound     when there is no such case that this person may know of, or no such task
     */
    public ServiceCase act(String id, CaseStep step, Map<String, ?> fields, Actor actor, String key) {
        getCase(id, actor);
        Map<String, Object> asked = new LinkedHashMap<>(fields);
        Optional<String> task = step.isOfTask() ? Optional.of(taskOf(asked)) : Optional.empty();
        Command command = Command.of(actor, key, Map.of("step", step, "fields", fields));
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            Optional<Entry> before = command.findRepeated(entries);
            if (before.isPresent()) {
                return ServiceCase.of(id, entries.subList(0, before.get().sequence()));
            }
            ServiceCase of = ServiceCase.of(id, entries);
            hindrance(step, of, task, actor).ifPresent(h -> {
                throw h.refusal();
            });
            CaseCommand read = CaseCommand.read(step, of, listQuestions(step, of), asked, desk(of, step));
            if (read.version().filter(v -> v != of.version()).isPresent()) {
                throw new Conflict("这一件在您打开之后有了新的变化。请重新打开，再办理一次。");
            }
            Map<String, Object> facts = new LinkedHashMap<>(read.facts());
            task.ifPresent(t -> facts.put(CaseQuestions.TASK, t));
            return save(ServiceCase.of(id, Stream.concat(entries.stream(), Stream.of(journal.append(Ledger.CASE, id, step.name(), facts, read.note(), command))).toList()));
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public ServiceCase getCase(String id, Actor reader) {
        return find(id).filter(c -> CaseRules.sees(c, reader)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Every step of the case that is of this person's part, with what keeps them from taking it now. */
    public Map<CaseStep, Optional<Hindrance>> listSteps(ServiceCase of, Actor actor) {
        return steps(of, actor, false, step -> rules.hindrance(step, of, actor, now()));
    }

    /** Every step of one of its tasks that is of this person's part, with what keeps them from taking it now. */
    public Map<CaseStep, Optional<Hindrance>> listSteps(ServiceCase of, CaseTask task, Actor actor) {
        return steps(of, actor, true, step -> rules.hindrance(step, of, task, actor, now()));
    }

    /** What a step asks for in this case, in the order of a form. */
    public List<Question> listQuestions(CaseStep step, ServiceCase of) {
        return CaseQuestions.of(step, of, kindsOf(of), listBodies(), step == CaseStep.HAND_OVER ? officers() : List.of());
    }

    /** What the words that go with a step are about. */
    public Words getWords(CaseStep step) {
        return CaseQuestions.words(step);
    }

    /** The kinds of what is wanted, as they were when it was filed. */
    public List<MatterKind> kindsOf(ServiceCase of) {
        return of.matters().stream().flatMap(m -> kinds.find(m, of.filedAt().toLocalDate()).stream()).toList();
    }

    /** What its clocks say now. */
    public Standing standing(ServiceCase of) {
        return Standing.of(of, hours);
    }

    /** The last day on which the applicant may reopen the case; empty while it is not closed. */
    public Optional<LocalDate> findLastDayToReopen(ServiceCase of) {
        return CaseRules.lastDayToReopen(of);
    }

    /** Who runs the window: whom a case can be handed over to, and who is told of a new one. */
    public List<Account> officers() {
        return accounts.listAll().stream().filter(a -> a.enabled() && a.roles().contains(Role.OPERATOR)).toList();
    }

    /** When the offices work on a working day, in Chinese. */
    public String workingHours() {
        return hours.sentence(now().toLocalDate());
    }

    /** This moment, in Asia/Shanghai. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI));
    }

    private static String taskOf(Map<String, Object> asked) {
        return Optional.ofNullable(asked.remove(CaseQuestions.TASK)).map(Object::toString).filter(t -> !t.isBlank())
                .orElseThrow(() -> new InvalidInput(CaseQuestions.TASK, "没有写明是哪一项任务。", "请写任务的编号，如 t1。"));
    }

    private ServiceCase save(ServiceCase of) {
        store.save(standing(of));
        return of;
    }

    private Optional<ServiceCase> find(String id) {
        return store.exists(id) ? Optional.of(ServiceCase.of(id, journal.listEntries(id))) : Optional.empty();
    }

    private Optional<Hindrance> hindrance(CaseStep step, ServiceCase of, Optional<String> task, Actor actor) {
        return task.isEmpty() ? rules.hindrance(step, of, actor, now())
                : rules.hindrance(step, of, of.findTask(task.get()).orElseThrow(() -> new NotFound("任务", task.get())), actor, now());
    }

    private CaseCommand.Desk desk(ServiceCase of, CaseStep step) {
        return new CaseCommand.Desk(kindsOf(of), step == CaseStep.HAND_OVER ? officers() : List.of());
    }

    /** A case of a demo account or of an illustrative party is made up; it never counts among the real ones. */
    private CaseFiling.For whom(Actor actor) {
        Optional<Entities.Entity> party = Optional.ofNullable(actor.partyId()).flatMap(entities::findEntity);
        boolean illustrative = party.map(Entities.Entity::illustrative).orElse(false) || demo.list().stream().anyMatch(d -> d.username().equals(actor.username()));
        return new CaseFiling.For(party.map(p -> new CaseFiling.Named(p.id(), p.name())), illustrative);
    }

    private static Map<CaseStep, Optional<Hindrance>> steps(ServiceCase of, Actor actor, boolean ofTask, Function<CaseStep, Optional<Hindrance>> hindrance) {
        Map<CaseStep, Optional<Hindrance>> steps = new LinkedHashMap<>();
        Arrays.stream(CaseStep.values()).filter(s -> s != CaseStep.FILE && s.isOfTask() == ofTask && CaseRules.isPartOf(s, of, actor))
                .forEach(s -> steps.put(s, hindrance.apply(s)));
        return steps;
    }
}
