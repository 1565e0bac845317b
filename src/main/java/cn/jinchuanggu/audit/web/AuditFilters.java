package cn.jinchuanggu.audit.web;

import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the address of an audit list: {@code ledger, subject, account, kind, outcome, origin, from, through, page}.
 *
 * @param texts the filters as they were written, without page
 */
public record AuditFilters(JournalQuery query, Paging paging, Map<String, String> texts) {

    /** Chosen instead of a single ledger's steps. */
    static final List<String> OUTCOMES = List.of("成功", "失败");

    private static final List<String> NAMES = List.of("ledger", "subject", "account", "kind", "outcome", "origin", "from", "through");
    private static final int SIZE = 50;
    private static final Set<String> FAILING = Arrays.stream(AuditKind.values()).filter(k -> !k.succeeded()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /**
     * @param readable the ledgers that this reader may see
     * @throws InvalidInput with every value that means nothing
     */
    static AuditFilters of(Map<String, String> address, Set<Ledger> readable) {
        ListFields fields = new ListFields(address, NAMES);
        Optional<Ledger> ledger = fields.choice("ledger", readable.toArray(Ledger[]::new), Ledger::label);
        Optional<String> outcome = fields.choice("outcome", OUTCOMES);
        boolean failed = outcome.filter(OUTCOMES.getLast()::equals).isPresent();
        Set<String> kinds = fields.text("kind").map(Set::of).orElse(failed ? FAILING : Set.of());
        JournalQuery query = new JournalQuery(ledger.map(Set::of).orElse(readable), fields.text("subject"), fields.text("account"), kinds,
                outcome.isPresent() && !failed ? FAILING : Set.of(), fields.text("origin"), fields.day("from"), fields.day("through"));
        return new AuditFilters(query, fields.paging(SIZE), fields.texts());
    }

    /** An address with these filters and no page. */
    String address(String path) {
        return ListAddress.of(path, texts);
    }

    /** The filters in one line. */
    String asked() {
        return texts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
    }
}
