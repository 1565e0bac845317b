package cn.jinchuanggu.cockpit.residency;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.cockpit.residency.store.ResidencyStore;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/**
 * Registers which enterprises are resident, by their agreements (reading R-03: residency is a fact of its own and never inferred). The
 * operator registers, corrects and ends; the staff reads. The enterprise and what is kept here change in one transaction.
 */
@Service
public class Residencies {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "入驻登记";
    private static final String ENTERPRISE = "Enterprise";
    private static final String PLACE = "LOCATED_IN";
    private static final int LONGEST_WHY = 500;
    private static final int MOST_VERSIONS = 1_000_000;

    private final ResidencyStore store;
    private final Known known;
    private final GraphWriter writer;
    private final Journal journal;
    private final Clock clock;

    Residencies(ResidencyStore store, Known known, GraphWriter writer, Journal journal, Clock clock) {
        this.store = store;
        this.known = known;
        this.writer = writer;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Registers an enterprise of the graph as resident.
     *
     * @param sent {@code partyId, agreement, from, through, parkId}; see {@code POST /api/cockpit/residencies}
     * @param key  the same key by the same account gives the same residency; null for none
     * @throws NotAllowed   for who is not the operator
     * @throws InvalidInput with every problem
     */
    public Residency register(Map<String, ?> sent, Actor operator, String key) {
        operator.requireAny(Role.OPERATOR);
        Command command = Command.of(operator, key, List.of(ResidencyStep.REGISTER, sent));
        Optional<String> enterprise = Optional.ofNullable(sent.get("partyId")).flatMap(id -> known.findEntity(id.toString().strip())).map(Entity::id);
        return journal.inTransaction(() -> {
            List<Entry> entries = enterprise.map(id -> journal.take(Residency.idOf(id))).orElse(List.of());
            if (command.findRepeated(entries).isPresent()) {
                return store.find(Residency.idOf(enterprise.orElseThrow())).orElseThrow();
            }
            writer.takeTurn(); // an agreement is registered once, also by two at the same time
            Residency moved = read(sent);
            write(moved, Optional.empty(), ResidencyStep.REGISTER, "", command);
            return moved;
        });
    }

    /**
     * Corrects what was registered.
     *
     * @param sent {@code agreement, from, through, parkId} as they should be, {@code why}, and {@code version} when a change since then
     *             should be noticed
     * @throws NotFound     when there is none of this id
     * @throws Conflict     when it was changed in between
     * @throws InvalidInput with every problem
     */
    public Residency correct(String id, Map<String, ?> sent, Actor operator, String key) {
        return change(id, ResidencyStep.CORRECT, sent, operator, key, (before, input) ->
                before.corrected(Stay.read(input, today(), enterpriseOf(before), Optional.of(before), known)));
    }

    /**
     * Ends a residency.
     *
     * @param sent {@code through} (the last day), {@code why}, and {@code version} when a change since then should be noticed
     * @throws NotFound     when there is none of this id
     * @throws Conflict     when it has ended already or was changed in between
     * @throws InvalidInput with every problem
     */
    public Residency end(String id, Map<String, ?> sent, Actor operator, String key) {
        return change(id, ResidencyStep.END, sent, operator, key, (before, input) -> {
            if (before.state(today()) == Residency.State.ENDED) {
                throw new Conflict("这一段入驻已经在 " + before.through().orElseThrow() + " 结束。日期不对的请更正。");
            }
            return before.endedOn(lastDay(input, before));
        });
    }

    /** A page of what fits, who came last first. @throws NotAllowed for who is not of the staff */
    public Page<Residency> find(ResidencyQuery query, Paging paging, Actor reader) {
        requireStaff(reader);
        return store.find(query, today(), paging);
    }

    /** @throws NotAllowed for who is not of the staff; NotFound when there is none */
    public Residency getResidency(String id, Actor reader) {
        requireStaff(reader);
        return store.find(id).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What happened to it, in its order. */
    public List<Entry> listEntries(Residency residency) {
        return journal.listEntries(residency.id());
    }

    /** The parks that an enterprise can be in, by name. */
    public List<Park> listParks(boolean illustrative) {
        return store.listParks(illustrative);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private Residency change(String id, ResidencyStep step, Map<String, ?> sent, Actor operator, String key,
            BiFunction<Residency, InputFields, Residency> reading) {
        operator.requireAny(Role.OPERATOR);
        Command command = Command.of(operator, key, List.of(id, step, sent));
        getResidency(id, operator);
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(id);
            writer.takeTurn();
            Residency before = getResidency(id, operator);
            if (command.findRepeated(entries).isPresent()) {
                return before;
            }
            InputFields input = new InputFields(sent);
            Integer version = input.number("version", "version", 1, MOST_VERSIONS);
            String why = input.needed("why", "理由", LONGEST_WHY);
            Residency after = reading.apply(before, input);
            input.finish();
            if (version != null && version != before.version()) {
                throw new Conflict("您打开之后已经有人改过这一条。请重新打开，再办理一次。");
            }
            write(after, Optional.of(before), step, why, command);
            return after;
        });
    }

    private Residency read(Map<String, ?> sent) {
        InputFields input = new InputFields(sent);
        Entity enterprise = Stay.readEnterprise(input, today(), known);
        Stay stay = Stay.read(input, today(), enterprise, Optional.empty(), known);
        input.finish();
        int version = store.find(Residency.idOf(enterprise.id())).map(Residency::version).orElse(0);
        return new Residency(enterprise.id(), enterprise.name(), enterprise.illustrative(), stay.agreement(), stay.from(), stay.through(), stay.park(), version + 1);
    }

    private static LocalDate lastDay(InputFields input, Residency before) {
        boolean blank = input.isBlank("through");
        LocalDate last = input.date("through", "入驻的最后一天");
        if (blank) {
            return input.refuse("through", "没有写明入驻的最后一天。", "请写成 2026-12-31。");
        }
        return last != null && last.isBefore(before.from())
                ? input.refuse("through", "最后一天 " + last + " 早于入驻日期 " + before.from() + "。", "请核对；登记错了的请更正。") : last;
    }

    /** The order of locks is that of every feature: the journal's subject, which the caller has taken, the writer's turn, the end of the ledger. */
    private void write(Residency after, Optional<Residency> before, ResidencyStep step, String why, Command command) {
        Entity enterprise = enterpriseOf(after);
        Map<String, Object> days = new HashMap<>();
        days.put("residentSince", after.from());
        days.put("residentThrough", after.through().orElse(null));
        writer.write(List.of(new Node(enterprise.id(), ENTERPRISE, days)), List.of());
        place(enterprise.id(), before.flatMap(Residency::park), after, command.actor());
        store.save(after);
        journal.append(Ledger.RESIDENCY, after.id(), step.name(), facts(after), why, command);
    }

    /** Where it is, as a tie that says who entered it; what another source says of the same park stays as it is. */
    private void place(String enterprise, Optional<Park> before, Residency after, Actor operator) {
        List<GraphWriter.WrittenTie> told = writer.listTies(enterprise).stream().filter(t -> t.type().equals(PLACE)).toList();
        before.map(Park::id).filter(id -> after.park().filter(p -> p.id().equals(id)).isEmpty() && told.stream().anyMatch(t -> t.to().equals(id) && isEntered(t)))
                .ifPresent(id -> writer.removeTies(List.of(tie(enterprise, id, after, operator))));
        after.park().map(Park::id).filter(id -> told.stream().noneMatch(t -> t.to().equals(id)))
                .ifPresent(id -> writer.write(List.of(), List.of(tie(enterprise, id, after, operator))));
    }

    private static boolean isEntered(GraphWriter.WrittenTie tie) {
        return String.valueOf(tie.properties().get("source")).startsWith(GraphWriter.ENTERED_BY);
    }

    private static Tie tie(String enterprise, String park, Residency residency, Actor operator) {
        return new Tie(enterprise, PLACE, park, GraphWriter.ENTERED_BY + operator.username(), residency.from().toString());
    }

    /** @throws Conflict when it is not public any more */
    private Entity enterpriseOf(Residency residency) {
        return known.findEntity(residency.partyId()).orElseThrow(() -> new Conflict("“" + residency.partyName() + "”已经不在图谱里，入驻不能再改。"));
    }

    private static void requireStaff(Actor reader) {
        reader.requireAny(Role.OPERATOR, Role.POLICY_OFFICER);
    }

    private static Map<String, Object> facts(Residency residency) {
        Map<String, Object> facts = new HashMap<>(Map.of("party", residency.partyId(), "agreement", residency.agreement(), "from", residency.from().toString()));
        residency.through().ifPresent(last -> facts.put("through", last.toString()));
        residency.park().ifPresent(park -> facts.put("park", park.id()));
        return facts;
    }
}
