package cn.jinchuanggu.audit.web;

import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ledgers for their page.
 *
 * @param ledgers what the filter offers: name to Chinese word
 * @param kinds   of the audit trail: name to Chinese word; empty for who may not read it
 * @param path    where this list stands
 * @param href    the address of this list without a page number
 * @param exports name to address of a file with exactly these entries
 * @param texts   what stands in the filter
 */
public record AuditView(Page<Line> page, Map<String, String> ledgers, Map<String, String> kinds, String path, String href, Map<String, String> exports, Map<String, String> texts) {

    /**
     * One entry.
     *
     * @param kind    as the ledger keeps it
     * @param step    the Chinese word for it, where the trail has one
     * @param outcome 成功 or 失败
     * @param facts   what the step says, as JSON
     */
    public record Line(String ledger, long number, String subject, int sequence, String kind, String step, String outcome, String person, String account, String at, String origin,
            String why, String facts, String hash) {

        static Line of(Entry entry) {
            AuditKind kind = entry.ledger() == Ledger.SECURITY ? AuditKind.valueOf(entry.kind()) : null;
            return new Line(entry.ledger().label(), entry.number(), entry.subject(), entry.sequence(), entry.kind(), kind == null ? entry.kind() : kind.label(),
                    AuditFilters.OUTCOMES.get(kind == null || kind.succeeded() ? 0 : 1), entry.person(), entry.account(),
                    entry.at().toLocalDate() + " " + entry.at().toLocalTime(), entry.origin(), entry.why(),
                    entry.facts().isEmpty() ? "" : JournalJson.write(entry.facts()), entry.hash());
        }
    }

    static AuditView of(AuditFilters asked, Page<Entry> found, Set<Ledger> readable, Door door) {
        Map<String, String> ledgers = new LinkedHashMap<>();
        readable.stream().sorted().forEach(l -> ledgers.put(l.name(), l.label()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, String> exports = new LinkedHashMap<>();
        if (door == Door.AUDIT) {
            Arrays.stream(AuditKind.values()).forEach(k -> kinds.put(k.name(), k.label()));
            exports.put("导出（JSON 行，带签名）", asked.address("/api/audit/export.zip"));
            exports.put("导出（CSV，带签名）", asked.address("/api/audit/export-csv.zip"));
        } else {
            exports.put("导出这些记录（JSON 行）", asked.address("/api/admin/audit/export.jsonl"));
        }
        return new AuditView(found.map(Line::of), ledgers, kinds, door.path(), asked.address(door.path()), exports, asked.texts());
    }
}
