package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.collaboration.bridge.store.BridgeStore;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Whether a party may be shown as somebody who can introduce others. It may say no at any time: from then on no bridge
 * leads through it, and nothing shows that one would have. The party itself can still be found and asked.
 */
@Service
public class Introducing {

    /** Kind of the entry that closes a party, and of the one that opens it again. */
    static final String CLOSE = "CLOSE";
    static final String OPEN = "OPEN";
    private static final int LONGEST_WHY = 500;

    private final BridgeStore store;
    private final Entities entities;
    private final Journal journal;

    Introducing(BridgeStore store, Entities entities, Journal journal) {
        this.store = store;
        this.entities = entities;
        this.journal = journal;
    }

    /**
     * Where a party stands.
     *
     * @param introduces whether bridges may lead through it
     * @param history    every change, in its order
     */
    public record Setting(Entity party, boolean introduces, List<Entry> history) {
    }

    /**
     * @throws NotFound     when there is no such party
     * @throws NotAllowed   unless the reader acts for it or runs the platform
     * @throws InvalidInput when it is no party
     */
    public Setting getSetting(String party, Actor reader) {
        Entity entity = entities.getEntity(party);
        reader.requireOwner(party, "查看和修改这项设置");
        if (!Parties.isParty(entity.kind())) {
            throw new InvalidInput("id", "“%s”是%s，不会被当作引荐人。".formatted(party, entity.kindLabel()), "请从单位或专家的页面进入。");
        }
        return new Setting(entity, store.introduces(party), journal.listEntries(subject(party)));
    }

    /**
     * Changes the setting and writes it into the journal; setting what is set already writes nothing.
     *
     * @param why what the person says about it; may be empty for the party itself, not for an operator
     * @param key the same key by the same account is one change; null for none
     */
    public Setting change(String party, boolean introduces, String why, Actor actor, String key) {
        getSetting(party, actor);
        String said = why == null ? "" : why.strip();
        if (said.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "说明最多 %d 个字，现在有 %d 个。".formatted(LONGEST_WHY, said.length()), "请写短一些。");
        }
        if (said.isEmpty() && !actor.actsFor(party)) {
            throw new InvalidInput("why", "代单位或专家修改，要写明是谁要求的。", "例如：本人 11 月 20 日书面要求。");
        }
        Command command = Command.of(actor, key, Map.of("introduces", introduces, "why", said));
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(subject(party));
            if (command.findRepeated(before).isEmpty() && store.introduces(party) != introduces) {
                journal.append(Ledger.INTRODUCING, subject(party), introduces ? OPEN : CLOSE, Map.of("party", party), said, command);
                store.setIntroduces(party, introduces);
            }
            return getSetting(party, actor);
        });
    }

    private static String subject(String party) {
        return "introducing " + party;
    }
}
