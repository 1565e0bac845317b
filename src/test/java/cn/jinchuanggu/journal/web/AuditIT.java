package cn.jinchuanggu.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened, for those who audit: as a page, as lines that anybody can check, and for nobody else. */
class AuditIT extends RunningPlatform {

    @Autowired
    private Journal journal;

    @Test
    void anOperatorFindsAnEntryOnThePageAndInTheApi() {
        Entry entry = append("j-audit-1", "因为要试一试");

        String page = signedIn("operator").get("/admin/audit?subject=j-audit-1").body();
        assertThat(page).contains("因为要试一试", entry.hash(), "<b>1</b> 条记录");
        assertThat(api("operator").get("/api/admin/audit?subject=j-audit-1").json().get("items").get(0).get("hash").asString()).isEqualTo(entry.hash());
    }

    @Test
    void theHashOfAnExportedLineCanBeComputedAgain() {
        append("j-audit-2", "甲");
        append("j-audit-2", "乙");

        String lines = api("operator").get("/api/admin/audit/export.jsonl?subject=j-audit-2").body();

        assertThat(lines.lines()).hasSize(2).allSatisfy(line -> {
            Map<String, Object> fields = new LinkedHashMap<>(JournalJson.facts(line));
            Object hash = fields.remove("hash");
            assertThat(Chain.sha256(JournalJson.write(fields))).isEqualTo(hash);
        });
    }

    @Test
    void everyChainIsWhole() {
        append("j-audit-3", "");

        assertThat(api("operator").get("/api/admin/audit/chains").json().valueStream()).hasSize(Ledger.values().length).allMatch(s -> s.asString().isEmpty());
        assertThat(signedIn("operator").get("/admin/audit/chains").body()).contains("引荐", "完整").doesNotContain("text-danger");
    }

    @Test
    void whatMeansNothingIsToldAllAtOnce() {
        var answer = api("operator").get("/api/admin/audit?ledger=BOOK&from=yesterday&page=0");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("没有这本台账", "这不是一个日期", "页码");
        var page = signedIn("operator").get("/admin/audit?ledger=BOOK");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("没有这本台账");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "institution", "broker", "officer", "finance"})
    void itIsForNobodyElse(String who) {
        assertThat(api(who).get("/api/admin/audit").status()).isEqualTo(403);
        assertThat(api(who).get("/api/admin/audit/export.jsonl").status()).isEqualTo(403);
    }

    private Entry append(String subject, String why) {
        return journal.inTransaction(() -> {
            journal.take(subject);
            return journal.append(Ledger.IMPORT, subject, "TRY", Map.of("sum", "12.50"), why, Command.of(Actor.PLATFORM, null, why));
        });
    }
}
