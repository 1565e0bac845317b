package cn.jinchuanggu.chain.figures;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.chain.figures.store.FiguresStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The figures of enterprises by year: declared by the enterprise or by the staff for it, read by nobody else.
 */
@Service
public class Figures {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String ENTERPRISE = "Enterprise";

    private final FiguresStore store;
    private final Journal journal;
    private final Entities entities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Figures(FiguresStore store, Journal journal, Entities entities, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.journal = journal;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this person may read what the enterprise declared. */
    public boolean isOpenTo(String partyId, Actor reader) {
        return reader.actsFor(partyId) || isStaff(reader);
    }

    /**
     * Declares a year, or declares it again.
     *
     * @param sent {@code year, source} and at least one fact; see {@code POST /api/pools/of/{id}/figures}
     * @param key  the same key by the same account is one declaration; null for none
     * @throws NotAllowed   for who neither acts for the enterprise nor is of the staff
     * @throws InvalidInput with every problem
     */
    public YearFigures declare(String partyId, Map<String, ?> sent, Actor actor, String key) {
        Entities.Entity enterprise = entities.findEntity(partyId).filter(e -> e.kind().equals(ENTERPRISE)).orElseThrow(() -> new NotFound("企业", partyId));
        refuseStrangers(enterprise.id(), actor);
        Command command = Command.of(actor, key, List.of(partyId, sent));
        YearFigures read = NewFigures.read(enterprise.id(), sent, isStaff(actor), today(), enterprise.illustrative());
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(subject(enterprise.id()));
            YearFigures figures = isStaff(actor) ? read : read.keepingJudgements(store.list(List.of(enterprise.id())).getOrDefault(enterprise.id(), List.of()));
            if (command.findRepeated(entries).isEmpty()) {
                journal.append(Ledger.POOL, subject(enterprise.id()), "DECLARE", facts(figures), figures.source(), command);
                store.save(figures);
                events.publishEvent(new FiguresDeclared(enterprise.id()));
            }
            return figures;
        });
    }

    /** All years, the latest first. @throws NotAllowed for who may not read them */
    public List<YearFigures> list(String partyId, Actor reader) {
        refuseStrangers(partyId, reader);
        return store.list(List.of(partyId)).getOrDefault(partyId, List.of());
    }

    /** What happened to the figures of an enterprise, in its order. */
    public List<Entry> listEntries(String partyId) {
        return journal.listEntries(subject(partyId));
    }

    private static boolean isStaff(Actor actor) {
        return actor.hasAny(Role.OPERATOR, Role.POLICY_OFFICER);
    }

    private void refuseStrangers(String partyId, Actor actor) {
        if (!isOpenTo(partyId, actor)) {
            throw new NotAllowed("年度数据只有企业自己、园区运营和政策审核可以看和填报。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private static String subject(String partyId) {
        return "figures-" + partyId;
    }

    private static Map<String, Object> facts(YearFigures figures) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("party", figures.partyId());
        facts.put("year", figures.year());
        figures.values().forEach((figure, value) -> facts.put(figure.field(), value.toPlainString()));
        if (figures.field() != null) {
            facts.put("field", figures.field());
        }
        if (figures.accidentFree() != null) {
            facts.put("accidentFree", figures.accidentFree());
        }
        if (figures.foundedOn() != null) {
            facts.put("foundedOn", figures.foundedOn().toString());
        }
        return facts;
    }
}
