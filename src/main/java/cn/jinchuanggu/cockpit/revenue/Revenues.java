package cn.jinchuanggu.cockpit.revenue;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.cockpit.revenue.store.RevenueStore;
import cn.jinchuanggu.graph.Aliases;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What enterprises report as revenue, by quarters: by the enterprise itself or by the operator for it, read by nobody but them and the staff. */
@Service
public class Revenues {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final String REPORT = "REPORT";

    private final RevenueStore store;
    private final Journal journal;
    private final Entities entities;
    private final Aliases aliases;
    private final Clock clock;

    Revenues(RevenueStore store, Journal journal, Entities entities, Aliases aliases, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.entities = entities;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** Whether this person may report for the enterprise. */
    public boolean isReportedBy(String partyId, Actor actor) {
        return actor.has(Role.ENTERPRISE) && actor.actsFor(partyId) || actor.has(Role.OPERATOR);
    }

    /**
     * Reports a quarter, or reports it again to correct it.
     *
     * @param sent {@code year, quarter, revenueYuan, source}; see {@code POST /api/revenue/{id}}
     * @param key  the same key by the same account is one report; null for none
     * @throws NotFound     when there is no such enterprise
     * @throws NotAllowed   for who neither acts for the enterprise nor is the operator
     * @throws InvalidInput with every problem
     */
    public RevenueReport report(String partyId, Map<String, ?> sent, Actor actor, String key) {
        Entity enterprise = getEnterprise(partyId, actor);
        if (!isReportedBy(enterprise.id(), actor)) {
            throw new NotAllowed("营业收入由企业自己或园区运营填报。");
        }
        Command command = Command.of(actor, key, List.of(enterprise.id(), sent));
        return journal.inTransaction(() -> {
            List<Entry> entries = journal.take(subject(enterprise.id()));
            List<RevenueReport> before = store.list(aliases.same(enterprise.id()));
            RevenueReport report = NewRevenue.read(enterprise.id(), sent, today(), before);
            if (command.findRepeated(entries).isPresent()) {
                return before.stream().filter(r -> r.from().equals(report.from())).findFirst().orElseThrow();
            }
            journal.append(Ledger.RESIDENCY, subject(enterprise.id()), REPORT, facts(report), report.source(), command);
            store.save(report);
            return report;
        });
    }

    /** All periods, the latest first. @throws NotAllowed for who may not read them; NotFound when there is no such enterprise */
    public List<RevenueReport> list(String partyId, Actor reader) {
        return store.list(aliases.same(getEnterprise(partyId, reader).id()));
    }

    /**
     * The enterprise, for who may read what it reports.
     *
     * @throws NotAllowed for who may not; NotFound when there is none
     */
    public Entity getEnterprise(String partyId, Actor reader) {
        Entity enterprise = entities.findEntity(partyId).filter(e -> e.kind().equals("Enterprise")).orElseThrow(() -> new NotFound("企业", partyId));
        if (!reader.actsFor(enterprise.id()) && !reader.hasAny(Role.OPERATOR, Role.POLICY_OFFICER)) {
            throw new NotAllowed("营业收入只有企业自己、园区运营和政策审核可以看。");
        }
        return enterprise;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHANGZHI));
    }

    private static String subject(String partyId) {
        return "revenue-" + partyId;
    }

    private static Map<String, Object> facts(RevenueReport report) {
        return Map.of("party", report.partyId(), "from", report.from().toString(), "through", report.through().toString(), "revenueYuan", report.revenue().yuan().toPlainString());
    }
}
