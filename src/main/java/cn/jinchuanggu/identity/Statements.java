package cn.jinchuanggu.identity;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.store.RecordedStatement;
import cn.jinchuanggu.collaboration.store.StatementStore;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What operators enter about a fact: a further source, an office with its years, a correction. Nothing is overwritten. */
@Service
public class Statements {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final int SOURCES = 500;
    private static final int LONGEST_WHY = 1000;

    private final StatementStore store;
    private final EntityViews entities;
    private final Journal journal;
    private final Clock clock;

    Statements(StatementStore store, EntityViews entities, Journal journal, Clock clock) {
        this.store = store;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is stated about an entity beside its own node. */
    public List<RecordedStatement> list(String subject) {
        return store.listAbout(List.of(subject));
    }

    /** The sources that a statement may name. */
    public List<Source> listSources() {
        return store.listSources(SOURCES);
    }

    /**
     * Adds a statement about an entity.
     *
     * @param fields {@code property, value, source, since, until}
     * @param key    the same key by the same account gives the same statement; null for none
     * @return its id
     * @throws NotFound     when there is no such entity
     * @throws Moved        when it was merged into another one
     * @throws InvalidInput with every problem
     */
    public String add(String subject, Map<String, ?> fields, Actor operator, String key) {
        operator.requireAny(Role.OPERATOR);
        Command command = Command.of(operator, key, Map.of("subject", subject, "fields", fields));
        entities.getEntity(subject);
        NewStatement asked = NewStatement.read(fields);
        if (asked.source() != null && store.sources(List.of(asked.source())).isEmpty()) {
            throw new InvalidInput("source", "没有这个来源：" + asked.source() + "。", "请从列表里选，或者不选，记为用户录入。");
        }
        String source = asked.source() == null ? GraphWriter.ENTERED_BY + operator.username() : asked.source();
        String id = RecordId.of("st-", operator.username(), key);
        RecordedStatement statement = new RecordedStatement(id, subject, asked.property(), asked.value(), source, asked.since(), asked.until(), now());
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(id)).isEmpty()) {
                store.save(statement);
                journal.append(Ledger.IDENTITY, id, "STATE", facts(statement), "", command);
            }
            return id;
        });
    }

    /**
     * Takes a statement that was entered by mistake away again.
     *
     * @return id of the entity that it was about
     * @throws NotFound     when there is none
     * @throws InvalidInput when no reason is given
     */
    public String withdraw(String id, String why, Actor operator, String key) {
        operator.requireAny(Role.OPERATOR);
        if (why == null || why.isBlank() || why.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "没有写明为什么撤回。", "请用一句话写明，最多 " + LONGEST_WHY + " 字。");
        }
        RecordedStatement statement = store.find(id).orElseThrow(() -> new NotFound("陈述", id));
        Command command = Command.of(operator, key, Map.of("withdraw", id, "why", why));
        return journal.inTransaction(() -> {
            if (command.findRepeated(journal.take(id)).isEmpty()) {
                store.delete(id);
                journal.append(Ledger.IDENTITY, id, "WITHDRAW", facts(statement), why.strip(), command);
            }
            return statement.subject();
        });
    }

    private static Map<String, Object> facts(RecordedStatement statement) {
        Map<String, Object> facts = new HashMap<>(Map.of("about", statement.subject(), "property", statement.property(), "value", statement.value(),
                "source", statement.source()));
        facts.put("since", statement.since());
        facts.put("until", statement.until());
        facts.values().removeIf(v -> v == null);
        return facts;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0);
    }
}
