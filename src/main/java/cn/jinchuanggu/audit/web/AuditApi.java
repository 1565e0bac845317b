package cn.jinchuanggu.audit.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditReading;
import cn.jinchuanggu.audit.seal.SignedEntries;
import cn.jinchuanggu.audit.seal.SigningKey;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.page.TakenAway;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledgers over HTTP, for auditors. */
@RestController
@RequestMapping({"/api/audit", "/api/admin/audit"})
@Tag(name = "审计", description = "登录、被拒、导出、账号变更和引荐、交易、合同等台账的全部记录，每本台账一条哈希链。/api/audit 只给审计管理员；/api/admin/audit 给园区运营，不含安全台账")
class AuditApi {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final AuditReading reading;
    private final SignedEntries files;
    private final SigningKey key;
    private final Clock clock;

    AuditApi(AuditReading reading, SignedEntries files, SigningKey key, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.key = key;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "列出记录", description = "新的在前，每页 50 条。")
    @Parameter(name = "ledger", in = ParameterIn.QUERY, description = "台账，如 INTRODUCTION、SECURITY")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "对象的编号")
    @Parameter(name = "account", in = ParameterIn.QUERY, description = "账户名")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "类型，如 LOGIN_REFUSED")
    @Parameter(name = "outcome", in = ParameterIn.QUERY, description = "成功 或 失败")
    @Parameter(name = "origin", in = ParameterIn.QUERY, description = "来源地址")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "起始日期")
    @Parameter(name = "through", in = ParameterIn.QUERY, description = "截止日期")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    Page<AuditView.Line> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        AuditFilters asked = filters(address, actor);
        return reading.find(asked.query(), asked.paging(), actor).map(AuditView.Line::of);
    }

    @GetMapping("/chains")
    @Operation(summary = "校验哈希链", description = "逐条重算每本台账，并与申报等旁存的内容和最近的封存副本核对，说出第一处不对的地方；空文字表示完整。")
    Map<Ledger, String> chains(Actor actor) {
        Map<Ledger, String> states = new LinkedHashMap<>();
        reading.check(actor).states().forEach(s -> states.put(s.ledger(), s.broken()));
        return states;
    }

    @GetMapping(path = "/export.jsonl", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出记录", description = "与列表同样的条件，每行一个 JSON 对象；hash 之外的字段就是它所覆盖的内容，可以自己重算。")
    void export(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor, HttpServletResponse response) throws IOException {
        AuditFilters asked = filters(address, actor);
        response.setContentType("application/x-ndjson;charset=UTF-8");
        nameIt(response, "audit.jsonl");
        OutputStream out = response.getOutputStream();
        TakenAway.rows(reading.forEach(asked.query(), actor, entry -> write(entry, out)));
    }

    @GetMapping(path = "/export.zip", produces = "application/zip")
    @Operation(summary = "导出记录（带签名）", description = "JSON 行，附说明、Ed25519 签名和公钥；用 verify-audit 命令核验。")
    void signed(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor, HttpServletResponse response) throws IOException {
        sign(SignedEntries.Form.JSON_LINES, address, actor, response);
    }

    @GetMapping(path = "/export-csv.zip", produces = "application/zip")
    @Operation(summary = "导出记录（CSV，带签名）", description = "给表格软件看，附说明、Ed25519 签名和公钥。")
    void signedCsv(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor, HttpServletResponse response) throws IOException {
        sign(SignedEntries.Form.CSV, address, actor, response);
    }

    @GetMapping(path = "/public-key.pem", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "签名的公钥")
    String publicKey() {
        return key.publicKey();
    }

    private void sign(SignedEntries.Form form, Map<String, String> address, Actor actor, HttpServletResponse response) throws IOException {
        AuditFilters asked = filters(address, actor);
        response.setContentType("application/zip");
        nameIt(response, "audit.zip");
        TakenAway.rows(files.write(response.getOutputStream(), form, use -> reading.forEach(asked.query(), actor, use), Map.of(), asked.asked(),
                OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0).toString(), actor.username()).entries());
    }

    private static AuditFilters filters(Map<String, String> address, Actor actor) {
        return AuditFilters.of(address, AuditReading.readable(actor));
    }

    private static void nameIt(HttpServletResponse response, String name) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }

    private static void write(Entry entry, OutputStream out) {
        Map<String, Object> line = new LinkedHashMap<>(Chain.hashed(entry));
        line.put("hash", entry.hash());
        try {
            out.write((JournalJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
