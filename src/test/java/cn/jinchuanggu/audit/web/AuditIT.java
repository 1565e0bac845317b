package cn.jinchuanggu.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.ApiCaller;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.audit.seal.SignedFile;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What happened, for those who audit: as a page, as lines that anybody can check, and for nobody else. */
class AuditIT extends RunningPlatform {

    @Autowired
    private Journal journal;

    @Autowired
    private AuditTrail trail;

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

        List<String> breaks = api("operator").get("/api/admin/audit/chains").json().valueStream().map(JsonNode::asString).toList();
        assertThat(breaks).hasSize(Ledger.values().length - 1);
        assertThat(breaks).as("but for claims that other tests make older by hand").filteredOn(b -> !b.startsWith("申报 ")).allMatch(String::isEmpty);
        assertThat(signedIn("operator").get("/admin/audit/chains").body()).contains("引荐", "完整");
    }

    @Test
    void whatMeansNothingIsToldAllAtOnce() {
        var answer = api("operator").get("/api/admin/audit?ledger=BOOK&from=yesterday&page=0");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("ledger 没有这种值", "from 不是一个日期", "页码");
        var page = signedIn("operator").get("/admin/audit?ledger=BOOK");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("没有这种值");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "institution", "provider", "broker", "officer", "finance", "sysadmin", "secadmin"})
    void itIsForNobodyElse(String who) {
        assertThat(api(who).get("/api/admin/audit").status()).isEqualTo(403);
        assertThat(api(who).get("/api/admin/audit/export.jsonl").status()).isEqualTo(403);
        assertThat(api(who).get("/api/audit").status()).isEqualTo(403);
        assertThat(api(who).get("/api/audit/export.zip").status()).isEqualTo(403);
        assertThat(signedIn(who).get("/audit").status()).isEqualTo(403);
    }

    @Test
    void onlyTheAuditAdministratorReadsTheSecurityLedger() {
        api("broker").get("/api/admin/audit");
        trail.settle();

        Browser browser = signedIn("auditor");
        ApiCaller auditor = new ApiCaller(address(), browser);
        String found = auditor.get("/api/audit?ledger=SECURITY&kind=DENIED&account=broker&outcome=" + encoded("失败")).body();
        assertThat(found).contains("route:/admin/**", "访问被拒", "127.0.0.1", "/api/admin/audit");
        assertThat(browser.get("/audit?ledger=SECURITY").body()).contains("访问被拒", "导出（JSON 行，带签名）").doesNotContain("href=\"/admin/audit");
        assertThat(api("operator").get("/api/admin/audit?ledger=SECURITY").status()).isEqualTo(422);
        assertThat(api("operator").get("/api/admin/audit?account=broker&size=100").body()).doesNotContain("访问被拒");
        assertThat(api("operator").get("/api/audit").status()).isEqualTo(403);
        assertThat(auditor.get("/api/admin/audit").status()).isEqualTo(403);
    }

    @Test
    void anExportIsSignedAndItselfWrittenDown() throws IOException {
        append("j-audit-5", "导出");
        Browser browser = signedIn("auditor");
        ApiCaller auditor = new ApiCaller(address(), browser);
        HttpResponse<byte[]> zip = bytes("/api/audit/export.zip?subject=j-audit-5", browser);
        Path file = Files.createTempFile("audit", ".zip");
        Files.write(file, zip.body());

        SignedFile read = SignedFile.read(file);
        assertThat(read.problems(Optional.of(auditor.get("/api/audit/public-key.pem").body()))).isEmpty();
        assertThat(read.statement().entries()).isEqualTo(1);
        assertThat(read.statement().by()).isEqualTo("auditor");
        Files.write(file, bytes("/api/audit/export-csv.zip?subject=j-audit-5", browser).body());
        assertThat(SignedFile.read(file).problems(Optional.empty())).isEmpty();

        trail.settle();
        assertThat(auditor.get("/api/audit?kind=EXPORT&account=auditor").body()).contains("subject=j-audit-5", "list:/api/audit/export.zip", "\\\"rows\\\":1");
    }

    private Entry append(String subject, String why) {
        return journal.inTransaction(() -> {
            journal.take(subject);
            return journal.append(Ledger.IMPORT, subject, "TRY", Map.of("sum", "12.50"), why, Command.of(Actor.PLATFORM, null, why));
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> bytes(String path, Browser who) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address().resolve(path)).header("Cookie", "JSESSIONID=" + who.session().orElseThrow()).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
