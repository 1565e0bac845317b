package cn.jinchuanggu.journal.web;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The journal for its page.
 *
 * @param ledgers what the filter offers: name to Chinese word
 * @param href    the address of this list without a page number
 * @param export  the address of a file with exactly these entries
 * @param texts   what stands in the filter
 */
record AuditView(Page<Line> page, Map<String, String> ledgers, String href, String export, Map<String, String> texts) {

    /** @param facts what the step says, as JSON */
    record Line(String ledger, long number, String subject, int sequence, String kind, String person, String account, String at, String origin, String why,
            String facts, String hash) {

        static Line of(Entry entry) {
            return new Line(entry.ledger().label(), entry.number(), entry.subject(), entry.sequence(), entry.kind(), entry.person(), entry.account(),
                    entry.at().toLocalDate() + " " + entry.at().toLocalTime(), entry.origin(), entry.why(),
                    entry.facts().isEmpty() ? "" : JournalJson.write(entry.facts()), entry.hash());
        }
    }

    static AuditView of(AuditFilters asked, Page<Entry> found) {
        Map<String, String> ledgers = new LinkedHashMap<>();
        Arrays.stream(Ledger.values()).forEach(l -> ledgers.put(l.name(), l.label()));
        return new AuditView(found.map(Line::of), ledgers, asked.address("/admin/audit"), asked.address("/api/admin/audit/export.jsonl"), asked.texts());
    }
}
