package cn.jinchuanggu.journal.web;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP, for auditors. */
@RestController
@RequestMapping("/api/admin/audit")
@Tag(name = "审计", description = "引荐、交易、合同等台账的全部记录,每本台账一条哈希链")
class AuditApi {

    private final Journal journal;

    AuditApi(Journal journal) {
        this.journal = journal;
    }

    @GetMapping
    @Operation(summary = "列出记录", description = "新的在前,每页 50 条。")
    @Parameter(name = "ledger", in = ParameterIn.QUERY, description = "台账,如 INTRODUCTION")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "对象的编号")
    @Parameter(name = "account", in = ParameterIn.QUERY, description = "账户名")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "起始日期")
    @Parameter(name = "through", in = ParameterIn.QUERY, description = "截止日期")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码,从 1 起")
    Page<AuditView.Line> list(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        AuditFilters asked = AuditFilters.of(address);
        return journal.find(asked.query(), asked.paging()).map(AuditView.Line::of);
    }

    @GetMapping("/chains")
    @Operation(summary = "校验哈希链", description = "逐条重算每本台账,说出第一处不对的地方;空文字表示完整。")
    Map<Ledger, String> chains() {
        Map<Ledger, String> states = new LinkedHashMap<>();
        for (Ledger ledger : Ledger.values()) {
            states.put(ledger, journal.findBreak(ledger).orElse(""));
        }
        return states;
    }

    @GetMapping(path = "/export.jsonl", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出记录", description = "与列表同样的条件,每行一个 JSON 对象;hash 之外的字段就是它所覆盖的内容,可以自己重算。")
    void export(@Parameter(hidden = true) @RequestParam Map<String, String> address, HttpServletResponse response) throws IOException {
        AuditFilters asked = AuditFilters.of(address);
        response.setContentType("application/x-ndjson;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("audit.jsonl").build().toString());
        OutputStream out = response.getOutputStream();
        Page<Entry> page = journal.find(asked.query(), new Paging(1, Paging.LARGEST_PAGE));
        write(page, out);
        while (page.hasNext()) {
            page = journal.find(asked.query(), new Paging(page.number() + 1, Paging.LARGEST_PAGE));
            write(page, out);
        }
    }

    private static void write(Page<Entry> page, OutputStream out) throws IOException {
        for (Entry entry : page.items()) {
            Map<String, Object> line = new LinkedHashMap<>(Chain.hashed(entry));
            line.put("hash", entry.hash());
            out.write((JournalJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
