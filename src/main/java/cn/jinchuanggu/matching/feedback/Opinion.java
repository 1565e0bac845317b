package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What one voice thinks of one match. The newest word of a voice counts; a withdrawn one counts no more.
 *
 * @param id      of the match and the voice together: a later word of the same voice has the same id
 * @param party   id of the party that says so; null for the platform
 * @param account user name of who said it
 * @param note    in their own words; only for operators
 * @param on      day it was said, in Asia/Shanghai
 */
public record Opinion(String id, String needId, String achievementId, Side side, String party, String account, Verdict verdict, String note,
        LocalDate on, Offered offered) {

    static final String WITHDRAWN = "WITHDRAWN";

    /** What an entry of the ledger says; not for one of the kind {@link #WITHDRAWN}. */
    static Opinion of(Entry entry) {
        Map<String, Object> facts = entry.facts();
        RefusalCode code = facts.get("code") instanceof String name ? RefusalCode.valueOf(name) : null;
        return new Opinion(entry.subject(), (String) facts.get("need"), (String) facts.get("achievement"), Side.valueOf((String) facts.get("side")),
                (String) facts.get("party"), entry.account(), new Verdict(Verdict.Kind.valueOf(entry.kind()), code), entry.why(),
                entry.at().toLocalDate(), Offered.read((Map<?, ?>) facts.get("offered")));
    }

    /** What the ledger keeps beside who, when and why. */
    static Map<String, Object> facts(Said said, Side side, String party, Offered offered) {
        Map<String, Object> facts = new HashMap<>(Map.of("need", said.needId(), "achievement", said.achievementId(), "side", side.name(),
                "offered", offered.facts()));
        if (party != null) {
            facts.put("party", party);
        }
        if (said.verdict().code() != null) {
            facts.put("code", said.verdict().code().name());
        }
        return facts;
    }

    /** Whether this person may take it back: theirs, or that of the party they act for. */
    public boolean isOf(Actor actor) {
        return party == null ? !account.isEmpty() && account.equals(actor.username()) : actor.actsFor(party);
    }
}
