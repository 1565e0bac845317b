package cn.jinchuanggu.matching.doubt;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Takes down which explanations people call wrong, for the operators who look after weights, words and sources. */
@Service
public class Doubts {

    private static final String KIND = "DOUBTED";
    private static final JournalQuery ALL = JournalQuery.of(Set.of(Ledger.DOUBT));

    private final Journal journal;

    Doubts(Journal journal) {
        this.journal = journal;
    }

    /** One that was told, by whom and when. */
    public record Told(Doubt doubt, String person, OffsetDateTime at) {
    }

    /**
     * @param key the same key by the same account is taken down once; null for none
     * @throws InvalidInput with every problem
     */
    public void record(Doubt doubt, Actor actor, String key) {
        doubt.requireComplete();
        String id = RecordId.of("doubt-", actor.username(), doubt.page() + "\n" + doubt.what());
        Command command = Command.of(actor, key, doubt);
        journal.inTransaction(() -> command.findRepeated(journal.take(id)).orElseGet(() -> journal.append(Ledger.DOUBT, id, KIND, doubt.facts(), doubt.note(), command)));
    }

    /** The newest first. @throws NotAllowed for all but operators */
    public Page<Told> list(Paging paging, Actor reader) {
        reader.requireAny(Role.OPERATOR);
        return journal.find(ALL, paging).map((Entry e) -> new Told(Doubt.of(e), e.person(), e.at()));
    }
}
