package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.RecordId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Technology contracts: signing, every step of {@link ContractStep}, reading. */
@Service
public class Contracts {

    private final Journal journal;

    Contracts(Journal journal) {
        this.journal = journal;
    }

    /**
     * Signs the contract that closes a deal, as a part of the caller's transaction. Who may sign, and when, is decided by the
     * deal.
     *
     * @param fields the contract as its form has it
     * @param key    the same key by the same account gives the same contract; null for none
     * @throws InvalidInput with every problem of the fields
     */
    public Contract sign(DealRef deal, Map<String, ?> fields, Actor actor, String key) {
        Map<String, Object> facts = new LinkedHashMap<>(fields);
        facts.put("dealId", deal.dealId());
        Command command = Command.of(actor, key, facts);
        String id = RecordId.of("contract-", deal.dealId(), "1");
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            return command.findRepeated(before).map(e -> new Contract(id, before)).orElseGet(() ->
                    new Contract(id, List.of(journal.append(Ledger.CONTRACT, id, "SIGN", facts, "", command))));
        });
    }
}
