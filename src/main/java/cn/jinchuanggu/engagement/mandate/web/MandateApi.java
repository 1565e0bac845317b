package cn.jinchuanggu.engagement.mandate.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.MandateStep;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mandates for programs. */
@RestController
@RequestMapping("/api/mandates")
@Tag(name = "委托", description = "单位委托经纪人为一项或全部成果、需求找合作：经纪人提出，单位确认，任何一方终止")
class MandateApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String PROPOSAL = """
            {"partyId": "ent-q-01", "from": "2026-03-01", "through": "2027-02-28", "fee": "成交后按技术交易额的 2% 收取，最低 5000 元。",
             "conflict": "本人与委托单位没有持股、任职或亲属关系。"}""";

    private final Mandates mandates;

    MandateApi(Mandates mandates) {
        this.mandates = mandates;
    }

    @PostMapping
    @Operation(summary = "提出委托", description = "技术经纪人对单位提出。listingId 不填表示该单位的全部成果和需求。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(PROPOSAL))))
    ResponseEntity<MandateView> propose(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Mandate mandate = mandates.propose(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/mandates/" + mandate.id())).body(MandateView.of(mandate, mandates, actor));
    }

    @GetMapping
    @Operation(summary = "列出委托", description = "经纪人看到自己的，单位看到委托出去的，园区运营看到全部。一页最多 100 份。state、q、page、size 同页面；sort：changed 最近变化（默认）、ending 先到期、party 按单位、broker 按经纪人。")
    List<MandateView> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        MandateFilters filters = MandateFilters.of(ListAddress.ofLargestPages(address));
        return mandates.find(filters.filter(), filters.paging(), actor).page().items().stream().map(m -> MandateView.inList(m, mandates)).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一份委托", description = "与您无关的回答 404。")
    MandateView get(@PathVariable String id, Actor actor) {
        return MandateView.of(mandates.getMandate(id, actor), mandates, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = "step：委托单位 confirm、decline（why*）；双方 end（why*）。可以带 version（读到的版本，变了就回答 409）。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false, content = @Content(examples = @ExampleObject("{\"version\": 1}"))))
    MandateView act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        MandateStep known = MandateStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return MandateView.of(mandates.act(id, known, fields == null ? Map.of() : fields, actor, key), mandates, actor);
    }
}
