package cn.jinchuanggu.audit;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Writes down what an auditor asks for and no business ledger tells: 时间, 用户, 类型, 对象, 成败, 来源.
 *
 * <p>Two ways. {@link #record} is for what changes something or hands something out: it is written together with the act, or the act
 * fails. {@link #note} is for refusals and everything at which reading must go on: it is written by another thread within moments, in
 * transactions of its own, and never fails; while the database is away it waits.
 *
 * <p>No secrets: no passwords, keys, codes, contents of forms or names that somebody typed who is nobody here.
 */
@Service
public class AuditTrail {

    private final Journal journal;
    private final NoteWriter writer;

    AuditTrail(Journal journal, NoteWriter writer) {
        this.journal = journal;
        this.writer = writer;
    }

    /** As {@link #record(AuditKind, Actor, String, Map, String)}, without a reason. */
    public void record(AuditKind kind, Actor actor, String object, Map<String, ?> facts) {
        record(kind, actor, object, facts, "");
    }

    /**
     * Writes it down in the running transaction, or in one of its own when none runs.
     *
     * @param actor  who did it
     * @param object what it was done to, such as {@code account:broker} or {@code list:/needs}; of a bounded number, at most 200 characters
     * @param facts  what an auditor needs to know besides, as JSON values; no nulls, no secrets
     * @param why    what the person gave as a reason; empty for nothing
     * @throws RuntimeException when it cannot be written; the act must not be done then
     */
    public void record(AuditKind kind, Actor actor, String object, Map<String, ?> facts, String why) {
        Note note = note(kind, actor, object, facts, why);
        journal.note(Ledger.SECURITY, object, kind.name(), note.facts(), why, note.command());
    }

    /**
     * Writes it down soon, whatever becomes of the running request and its transaction. The same refusal again within a minute (kind,
     * object, account, address) is counted, and the count written when the minute is over.
     *
     * @param object as for {@link #record}
     */
    public void note(AuditKind kind, Actor actor, String object, Map<String, ?> facts) {
        writer.accept(note(kind, actor, object, facts, ""));
    }

    /** The address stands among the facts too, where the hash covers it. */
    private static Note note(AuditKind kind, Actor actor, String object, Map<String, ?> facts, String why) {
        Command command = Command.of(actor, null, facts);
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("origin", command.origin());
        return new Note(kind, object, all, why, command);
    }

    /** Waits until everything noted before is written, or the database is found away; for tests and for who reads the trail. */
    public void settle() {
        writer.settle();
    }
}
