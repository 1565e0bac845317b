package cn.jinchuanggu.matching.posting.uptake;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one fund or bank said last of one financing need.
 *
 * @param on     day it was said, Asia/Shanghai
 * @param amount what was paid out; empty unless it was granted
 * @param why    why it was not granted, or a remark; empty for nothing
 */
public record Uptake(String partyId, String partyName, UptakeState state, LocalDate on, Optional<Money> amount, String why) {

    static final String PARTY = "party";
    static final String NAME = "name";
    static final String AMOUNT = "amountYuan";

    /** The last word of each side, in the order in which they took it up. */
    static List<Uptake> fold(Collection<Entry> entries) {
        Map<String, Uptake> last = new LinkedHashMap<>();
        entries.forEach(e -> last.put((String) e.facts().get(PARTY), of(e)));
        return List.copyOf(last.values());
    }

    /** What this entry says. */
    public static Uptake of(Entry e) {
        return new Uptake((String) e.facts().get(PARTY), (String) e.facts().get(NAME), UptakeStep.valueOf(e.kind()).leadsTo(), e.at().toLocalDate(),
                Optional.ofNullable(e.facts().get(AMOUNT)).map(a -> Money.of(a.toString())), e.why());
    }
}
