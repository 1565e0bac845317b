package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.ClaimJson;
import cn.jinchuanggu.policy.claim.ClaimStep;
import cn.jinchuanggu.policy.claim.Claims;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One claim over HTTP: drafting it, reading it, taking its steps, computing it again. */
@RestController
@RequestMapping("/api/claims")
@Tag(name = "申报台账", description = "政策申报：草稿、提交、受理、审核、决定、公示、批准、拨付、追回，每一步一条记录")
class ClaimApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String DRAFT = """
            {"article": 9, "creditCode": "91140400000000002M", "facts": {"claimYear": 2025, "mode": "技术转让", "buyer": "入驻企业",
              "registrationCertificate": true, "registrationNumber": "2025140400000001", "contractAmountYuan": 5000000,
              "transactionAmountYuan": "350万元", "earlierBasesYuan": 0, "payments": [{"date": "2025-06-01", "amountYuan": 5000000}],
              "achievementCount": 1, "achievementName": "矿用本安型传感器", "advancedReview": "已确认", "earlierAwardsYuan": 0,
              "otherProvidersBaseYuan": 0, "duplicateClaim": false, "municipalSameYuan": 0}}""";
    private static final String DECISION = """
            {"version": 5, "amountYuan": "17万元", "note": "扣除与本项目无关的一笔付款。", "document": "长科字〔2026〕1号", "body": "市科技局"}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。每一步都可以带 version（读到的版本，变了就回答 409）和 note（说明）。
            申报单位：amend（facts*）、submit、withdraw。政策审核：accept、return（note*）、review、benefit（amountYuan* 其他市级补助、body* 来源、day* 日期）、\
            decide（amountYuan*、note、document、body）、reject（note*）、reopen（note*）、publish、settle（note* 异议不成立）。\
            财政复核：approve、pay（document* 凭证号、day* 拨付日期）、recover（amountYuan*、note*、document*）。object（note* 登记异议）。
            金额不写 0，可以写“17万元”。""";

    private final Claims claims;

    ClaimApi(Claims claims) {
        this.claims = claims;
    }

    @PostMapping
    @Operation(summary = "起草一件申报", description = "事实按该条的提问填写（GET /api/policy/articles/{number}）。不符合条件的也可以存为草稿；经纪人和园区运营可以带 partyId 替单位起草。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(name = "第九条", value = DRAFT))))
    ResponseEntity<ClaimAnswer> draft(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Claim claim = claims.draft(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/claims/" + claim.id())).body(ClaimAnswer.of(claim, claims, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一件申报", description = "测算单、决定、公示、全部记录，以及您现在可以做什么。别的单位的申报回答 404。")
    ClaimAnswer get(@PathVariable String id, Actor actor) {
        return ClaimAnswer.of(claims.getClaim(id, actor), claims, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
                    content = @Content(examples = {@ExampleObject(name = "decide", value = DECISION), @ExampleObject(name = "submit", value = "{}")})))
    ClaimAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        ClaimStep known = ClaimStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return ClaimAnswer.of(claims.act(id, known, fields == null ? Map.of() : fields, actor, key), claims, actor);
    }

    @GetMapping("/{id}/recomputed")
    @Operation(summary = "按今天的规则重新计算", description = "用冻结的事实、同一天的日期再算一次：结果是否相同，哪些步骤、读法、版本不同。原来的结果不变。")
    RecomputedAnswer recompute(@PathVariable String id, Actor actor) {
        return RecomputedAnswer.of(claims.recompute(claims.getClaim(id, actor)));
    }

    @GetMapping(path = "/{id}/events", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出全部记录", description = "每行一个 JSON 对象，按先后顺序。")
    String events(@PathVariable String id, Actor actor) {
        return claims.getClaim(id, actor).events().stream().map(e -> ClaimJson.write(ClaimAnswer.EventAnswer.of(e, actor)) + "\n").collect(Collectors.joining());
    }
}
