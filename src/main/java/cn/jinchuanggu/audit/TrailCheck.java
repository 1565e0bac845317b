package cn.jinchuanggu.audit;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.seal.CopyFolder;
import cn.jinchuanggu.audit.seal.Statement;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.journal.LedgerProof;
import cn.jinchuanggu.journal.Reach;
import cn.jinchuanggu.shared.Paging;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether the ledgers are as they were written. Three things are held against each other: the chain of each ledger, what features keep
 * beside it ({@link LedgerProof}), and the ends that the newest sealed copy has; what was purged must be what the trail says was.
 */
@Component
public class TrailCheck {

    private final Journal journal;
    private final List<LedgerProof> proofs;
    private final CopyFolder copies;
    private final AuditTrail trail;

    TrailCheck(Journal journal, List<LedgerProof> proofs, CopyFolder copies, AuditTrail trail) {
        this.journal = journal;
        this.proofs = List.copyOf(proofs);
        this.copies = copies;
        this.trail = trail;
    }

    /** One ledger. @param broken what is wrong first, in Chinese; empty when nothing is */
    public record State(Ledger ledger, Reach reach, String broken) {
    }

    /** All that was looked at. @param copy name of the copy it was held against; empty when there is none */
    public record Result(List<State> states, String copy) {

        /** Whether nothing is wrong. */
        public boolean isWhole() {
            return states.stream().allMatch(s -> s.broken().isEmpty());
        }
    }

    /** Looks at these ledgers and changes nothing. */
    public Result check(Set<Ledger> ledgers) {
        Optional<Statement> sealed = copies.findNewest();
        List<State> states = EnumSet.copyOf(ledgers).stream().map(ledger -> state(ledger, sealed)).toList();
        return new Result(states, sealed.map(Statement::file).orElse(""));
    }

    /** Looks at all ledgers and writes into the trail that it was done and what came out. */
    public Result checkAndRecord(Actor actor) {
        Result result = check(EnumSet.allOf(Ledger.class));
        Map<Ledger, String> breaks = new EnumMap<>(Ledger.class);
        result.states().stream().filter(s -> !s.broken().isEmpty()).forEach(s -> breaks.put(s.ledger(), s.broken()));
        trail.record(breaks.isEmpty() ? AuditKind.CHECKED : AuditKind.BREAK_FOUND, actor, "ledgers", Map.of("breaks", breaks, "copy", result.copy()));
        return result;
    }

    private State state(Ledger ledger, Optional<Statement> sealed) {
        Optional<String> broken = journal.findBreak(ledger)
                .or(() -> proofs.stream().filter(p -> p.ledger() == ledger).flatMap(p -> p.findBreak().stream()).findFirst())
                .or(() -> sealed.flatMap(s -> againstCopy(ledger, s)))
                .or(() -> ledger == Ledger.SECURITY ? againstPurge() : Optional.empty());
        return new State(ledger, journal.reach(ledger), broken.orElse(""));
    }

    /** Somebody who writes a whole chain anew cannot write the copy anew. */
    private Optional<String> againstCopy(Ledger ledger, Statement sealed) {
        Statement.Head head = sealed.heads().getOrDefault(ledger.name(), Statement.Head.NONE);
        if (head.number() == 0 || head.number() <= journal.reach(ledger).purged()) {
            return Optional.empty();
        }
        Optional<Entry> entry = journal.find(ledger, head.number());
        return entry.filter(e -> e.hash().equals(head.hash())).isPresent() ? Optional.empty()
                : Optional.of("第 " + head.number() + " 条记录与封存副本 " + sealed.file() + " 里的不是同一条。");
    }

    private Optional<String> againstPurge() {
        Reach reach = journal.reach(Ledger.SECURITY);
        if (reach.purged() == 0) {
            return Optional.empty();
        }
        JournalQuery query = JournalQuery.of(Set.of(Ledger.SECURITY)).ofKinds(Set.of(AuditKind.PURGED.name()));
        boolean told = journal.find(query, new Paging(1, 1)).items().stream().anyMatch(e -> reach.purgedHash().equals(e.facts().get("hash"))
                && reach.purged() == ((Number) e.facts().get("through")).longValue());
        return told ? Optional.empty() : Optional.of("第 " + reach.purged() + " 条以前的记录不见了，而台账没有这次清除的记录。");
    }
}
