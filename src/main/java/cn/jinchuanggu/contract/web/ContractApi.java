package cn.jinchuanggu.contract.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.contract.Contract;
import cn.jinchuanggu.contract.ContractStep;
import cn.jinchuanggu.contract.Contracts;
import cn.jinchuanggu.contract.RegistrationForm;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contracts over HTTP: the list, one contract, its steps, its record, its registration form. A contract is signed by its deal. */
@RestController
@RequestMapping("/api/contracts")
@Tag(name = "技术合同", description = "合同、认定登记、付款、验收：每一步一条记录；签订由交易办理")
class ContractApi {

    private static final String KEY = "Idempotency-Key";
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String STEP_TEXT = "步骤：submit、return、register、reject、change、cancel、record-ip、pay、void-payment、equity、cost、accept、dispute、settle、complete、terminate。"
            + "403 不由您办理，404 没有这份合同，409 状态不对或已被别人改动，422 列出全部问题。";
    private static final String REGISTER = """
            {"number": "2026140400000001", "body": "长治市技术合同登记机构(示例)", "day": "2026-05-06", "contractYuan": 5000000, "technicalYuan": 3500000}""";
    private static final String PAY = """
            {"day": "2026-05-25", "amountYuan": 2000000, "invoice": "示例-0001"}""";

    private final Contracts contracts;
    private final Clock clock;

    ContractApi(Contracts contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "列出技术合同", description = "合同双方和撮合的经纪人看到自己的；园区运营、政策审核、财政复核看到全部。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 REGISTERED")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号、登记编号、项目或单位名称的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "newest 最近签订（默认）、oldest 先签订、changed 最近变化、amount 成交额大、number 按登记编号（没有登记的在后）、supplier 按供给方、demander 按需求方")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    Page<ContractLineAnswer> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        ContractFilters asked = ContractFilters.of(address);
        return contracts.list(asked.query(), asked.paging(), actor).map(ContractLineAnswer::of);
    }

    @GetMapping("/export.{ending:xlsx|csv}")
    @Operation(summary = "导出技术合同", description = "与列表同样的条件和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> export(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.of(ending, ContractExport.table(contracts.listAll(ContractFilters.of(address).query(), actor)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一份合同", description = "条款、三种金额、登记、付款、成果完成人的最低份额、全部记录，以及您现在可以做什么。别人的合同回答 404。")
    ContractAnswer get(@PathVariable String id, Actor actor) {
        return ContractAnswer.of(contracts.getContract(id, actor), contracts, actor, today());
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT, requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
            content = @Content(examples = {@ExampleObject(name = "register", value = REGISTER), @ExampleObject(name = "pay", value = PAY)})))
    ContractAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。") @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        ContractStep known = ContractStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        Contract contract = contracts.act(id, known, fields == null ? Map.of() : fields, actor, key);
        return ContractAnswer.of(contract, contracts, actor, today());
    }

    @GetMapping(path = "/{id}/events", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出全部记录", description = "每行一个 JSON 对象，按先后顺序。")
    String events(@PathVariable String id, Actor actor) {
        return contracts.getContract(id, actor).entries().stream().map(e -> JournalJson.write(ContractAnswer.EventAnswer.of(e, actor)) + "\n").collect(Collectors.joining());
    }

    @GetMapping("/{id}/registration-form.xlsx")
    @Operation(summary = "技术合同登记表", description = "按合同预填；由登记机构填写的各项在登记之前留空。")
    ResponseEntity<byte[]> registrationForm(@PathVariable String id, Actor actor) {
        List<List<String>> rows = RegistrationForm.of(contracts.getContract(id, actor)).rows().stream().map(r -> List.of(r.label(), r.value(), r.meaning())).toList();
        return ResponseEntity.ok().contentType(XLSX)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename("技术合同登记表 " + id + ".xlsx", StandardCharsets.UTF_8).build()))
                .body(TextTable.workbook(List.of(new TextTable("技术合同登记表", List.of("项目", "内容", "说明"), rows))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
