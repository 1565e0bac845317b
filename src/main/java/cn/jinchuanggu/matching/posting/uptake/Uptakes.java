package cn.jinchuanggu.matching.posting.uptake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Taking up a financing need and reporting back what became of it. A fund or a bank speaks for itself, the operator may write
 * down what they said; nobody takes up a need whose enterprise did not agree to be looked up (授权查询).
 */
@Service
public class Uptakes {

    private static final Set<String> KINDS = Set.of("Fund", "ServiceProvider");
    private static final String SUBJECT = "uptake-";
    private static final int LONGEST_WHY = 500;

    private final Postings postings;
    private final Entities entities;
    private final Journal journal;

    Uptakes(Postings postings, Entities entities, Journal journal) {
        this.postings = postings;
        this.entities = entities;
        this.journal = journal;
    }

    /**
     * Takes a step.
     *
     * @param fields {@code amountYuan} (needed when money was paid), {@code why} (needed when it was refused), {@code partyId} (for whom
     *               the operator writes)
     * @param key    {@code Idempotency-Key}: the same request sent again changes nothing; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws NotAllowed   when this person acts for no fund or bank
     * @throws Conflict     when the step is not possible now
     */
    public Uptake act(String needId, UptakeStep step, Map<String, ?> fields, Actor actor, String key) {
        Command command = Command.of(actor, key, List.of(needId, step.name(), fields));
        Entities.Entity party = party(fields, actor);
        Posting need = postings.getPosting(ListingKind.FINANCING_NEED, needId, Actor.PLATFORM);
        Said said = read(step, fields);
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(subject(needId));
            Optional<Entry> repeated = command.findRepeated(entries);
            if (repeated.isPresent()) {
                return Uptake.of(repeated.get());
            }
            require(step, need, Uptake.fold(entries).stream().filter(u -> u.partyId().equals(party.id())).map(Uptake::state).findFirst());
            return Uptake.of(journal.append(Ledger.FINANCING, subject(needId), step.name(), said.facts(party), said.why(), command));
        });
    }

    /** What became of a need: all of it for its owner and the operator, its own words for a fund or a bank. */
    public List<Uptake> list(Posting need, Actor reader) {
        boolean all = reader.has(Role.OPERATOR) || reader.actsFor(need.standing().ownerId());
        return Uptake.fold(journal.listEntries(subject(need.id()))).stream().filter(u -> all || reader.actsFor(u.partyId())).toList();
    }

    /** Whether this person may speak for a fund or a bank. */
    public boolean maySpeak(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.partyId() != null && entities.findEntity(actor.partyId()).filter(e -> KINDS.contains(e.kind())).isPresent();
    }

    /** The need that an entry of the ledger is about. */
    public static String needOf(Entry entry) {
        return entry.subject().substring(SUBJECT.length());
    }

    private static String subject(String needId) {
        return SUBJECT + needId;
    }

    private Entities.Entity party(Map<String, ?> fields, Actor actor) {
        Object asked = fields.get("partyId");
        boolean forOthers = asked != null && !asked.toString().isBlank() && actor.has(Role.OPERATOR);
        String id = forOthers ? asked.toString().strip() : actor.partyId();
        Optional<Entities.Entity> party = Optional.ofNullable(id).flatMap(entities::findEntity).filter(e -> KINDS.contains(e.kind()));
        if (party.isEmpty() && actor.has(Role.OPERATOR)) {
            throw new InvalidInput("partyId", "没有写明是哪家金融机构或基金。", "请先在图谱里查到它的编号。");
        }
        return party.orElseThrow(() -> new NotAllowed("只有金融机构和基金可以接手融资需求、回报结果。"));
    }

    private static void require(UptakeStep step, Posting need, Optional<UptakeState> state) {
        if (!step.isPossible(state)) {
            throw new Conflict("现在是“" + state.map(UptakeState::label).orElse("还没有接手") + "”，不能“" + step.label() + "”。");
        }
        if (step == UptakeStep.TAKE_UP && !need.standing().state().isPublic()) {
            throw new Conflict("这项融资需求现在不公开，不能接手。");
        }
        if (step == UptakeStep.TAKE_UP && !need.details().flag("consent")) {
            throw new InvalidInput("", "发布企业还没有授权查询。", "授权之后才能接手。");
        }
    }

    /** @param amount null when none is said */
    private record Said(BigDecimal amount, String why) {

        private Map<String, Object> facts(Entities.Entity party) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put(Uptake.PARTY, party.id());
            facts.put(Uptake.NAME, party.name());
            if (amount != null) {
                facts.put(Uptake.AMOUNT, amount.toPlainString());
            }
            return facts;
        }
    }

    private static Said read(UptakeStep step, Map<String, ?> fields) {
        InputFields in = new InputFields(fields);
        in.text("partyId", "金融机构编号", 100);
        in.number("version", "版本", 0, Integer.MAX_VALUE);
        BigDecimal amount = in.money("amountYuan", "放款金额");
        String why = in.text("why", "说明", LONGEST_WHY);
        if (step == UptakeStep.GRANT && in.isBlank("amountYuan")) {
            in.refuse("amountYuan", "没有写明放款金额。", "请写实际放款的数，单位是元。");
        }
        if (step != UptakeStep.GRANT && amount != null) {
            in.refuse("amountYuan", "只有已放款才写金额。", "请去掉金额。");
        }
        if (step == UptakeStep.REFUSE && why == null) {
            in.refuse("why", "没有写明为什么未通过。", "请写企业看得懂的一两句话，如缺什么材料。");
        }
        in.finish();
        return new Said(amount, why == null ? "" : why);
    }
}
