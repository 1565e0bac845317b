package cn.jinchuanggu.pool;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.chain.Aid;
import cn.jinchuanggu.chain.Aids;
import cn.jinchuanggu.chain.Check;
import cn.jinchuanggu.chain.Facts;
import cn.jinchuanggu.chain.figures.Figures;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.pool.store.PlaceStore;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.WholeList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The libraries for people: staff see all of them and the operator decides who is in; an enterprise sees how far it is itself and
 * nobody else.
 */
@Service
public class Library {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String KIND = "入库对象";
    private static final int LONGEST_WHY = 500;

    private final PlaceStore places;
    private final Assessments assessments;
    private final Figures figures;
    private final Gains gains;
    private final Aids aids;
    private final Journal journal;
    private final Clock clock;

    Library(PlaceStore places, Assessments assessments, Figures figures, Gains gains, Aids aids, Journal journal, Clock clock) {
        this.places = places;
        this.assessments = assessments;
        this.figures = figures;
        this.gains = gains;
        this.aids = aids;
        this.journal = journal;
        this.clock = clock;
    }

    /** A page of a pool. @throws NotAllowed for who is not of the staff */
    public Page<Place> find(PlaceQuery query, Paging paging, Actor reader) {
        requireStaff(reader);
        return places.find(query, paging);
    }

    /** The same list without pages. @throws NotAllowed for who is not of the staff */
    public WholeList<Place> listAll(PlaceQuery query, Actor reader) {
        requireStaff(reader);
        return places.listAll(query);
    }

    /** Counts of all pools. @throws NotAllowed for who is not of the staff */
    public List<PoolCount> count(boolean illustrative, Actor reader) {
        requireStaff(reader);
        return places.count(illustrative);
    }

    /**
     * How far an entity is from every aim of its kind, by today's facts.
     *
     * @throws NotFound   when there is none, or none of a kind that libraries have
     * @throws NotAllowed for who neither acts for it nor is of the staff
     */
    public List<Gaps> listGaps(String id, Actor reader) {
        Facts facts = getFacts(id, reader);
        return Pool.listFor(facts.kind()).stream().map(pool -> Gaps.of(pool, facts, today())).toList();
    }

    /** Where who has these gaps stands, with what was decided; empty when the criteria were not applied to it yet. */
    public Optional<Place> findPlace(Gaps gaps) {
        return places.find(gaps.pool(), gaps.facts().id());
    }

    /** What the policy pays or offers once the aim is reached. */
    public List<Gain> listGains(Gaps gaps) {
        return gains.list(gaps.pool(), gaps.facts().id());
    }

    /** Who offers what a check lacks. */
    public List<Aid> listAids(Check check, Gaps gaps) {
        return aids.list(check.criterion(), gaps.facts());
    }

    /**
     * Takes an entity in or out.
     *
     * @param sent {@code why} (needed to take out), {@code version} when a decision since then should be noticed
     * @throws Conflict when it is in another state or was decided upon in between
     */
    public Place act(Pool pool, String id, PoolStep step, Map<String, ?> sent, Actor actor, String key) {
        actor.requireAny(Role.OPERATOR);
        Command command = Command.of(actor, key, List.of(pool, id, step, sent));
        InputFields input = new InputFields(sent);
        Integer version = input.number("version", "version", 0, 1_000_000);
        String why = input.text("why", "理由", LONGEST_WHY);
        if (why == null && step == PoolStep.REMOVE) {
            input.refuse("why", "没有写明为什么移出。", "请写企业看得懂的一两句话。");
        }
        input.finish();
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(subject(pool, id));
            Place place = getPlace(pool, id);
            if (command.findRepeated(entries).isPresent()) {
                return place;
            }
            if (!step.isPossibleIn(place.state())) {
                throw new Conflict(step.wrongState(place.state()));
            }
            if (version != null && version != place.version()) {
                throw new Conflict("您打开之后已经有人办理过。请重新打开，再办理一次。");
            }
            journal.append(Ledger.POOL, subject(pool, id), step.name(), Map.of("pool", pool, "entity", id, "state", step.leadsTo(), "met", place.met(), "missing", place.missing()),
                    why == null ? "" : why, command);
            places.saveDecided(pool, id, step.leadsTo(), today(), place.version() + 1);
            return getPlace(pool, id);
        });
    }

    /** What was decided about it, in its order. */
    public List<Entry> listEntries(Gaps gaps) {
        return journal.listEntries(subject(gaps.pool(), gaps.facts().id()));
    }

    /** @throws NotFound when the criteria were not applied to it yet */
    private Place getPlace(Pool pool, String id) {
        Optional<Place> known = places.find(pool, id);
        if (known.isEmpty()) {
            assessments.assess(List.of(id));
        }
        return known.or(() -> places.find(pool, id)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What the graph says of an entity and what it declared. Same rights as {@link #listGaps}. */
    public Facts getFacts(String id, Actor reader) {
        if (!figures.isOpenTo(id, reader)) {
            throw new NotAllowed("差距清单只有企业自己、园区运营和政策审核可以看。");
        }
        return assessments.list(List.of(id)).stream().filter(f -> !Pool.listFor(f.kind()).isEmpty()).findFirst().orElseThrow(() -> new NotFound(KIND, id));
    }

    private static void requireStaff(Actor reader) {
        reader.requireAny(Role.OPERATOR, Role.POLICY_OFFICER);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private static String subject(Pool pool, String id) {
        return "pool-" + pool.path() + "-" + id;
    }
}
