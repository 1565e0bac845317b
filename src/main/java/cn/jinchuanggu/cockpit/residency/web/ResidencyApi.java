package cn.jinchuanggu.cockpit.residency.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.cockpit.residency.Residencies;
import cn.jinchuanggu.cockpit.residency.Residency;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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

/** Residencies for programs. */
@RestController
@RequestMapping("/api/cockpit/residencies")
@Tag(name = "入驻登记", description = "哪些企业按协议入驻、从哪一天到哪一天：园区运营登记、更正、结束；真实的和示例的分开")
class ResidencyApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String NEW = """
            {"partyId": "ent-q-01", "agreement": "示例-入驻-2026-001", "from": "2026-03-01", "through": "2029-02-28", "parkId": "park-jcg"}""";
    private static final String CORRECTION = """
            {"agreement": "示例-入驻-2026-001", "from": "2026-03-01", "parkId": "park-jcg", "why": "协议没有约定最后一天", "version": 1}""";

    private final Residencies residencies;

    ResidencyApi(Residencies residencies) {
        this.residencies = residencies;
    }

    @GetMapping
    @Operation(summary = "列出入驻登记", description = "后入驻的在前。园区运营和政策审核可以看。")
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "real（真实，不写就是它）或 demo（示例）")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "RESIDENT（在驻）或 ENDED（已结束）")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "企业名称或协议编号的一部分")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    Page<ResidencyView> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        ResidencyFilters asked = ResidencyFilters.of(address);
        return residencies.find(asked.query(), asked.paging(), actor).map(r -> ResidencyView.inList(r, residencies.today()));
    }

    @PostMapping
    @Operation(summary = "登记入驻", description = "园区运营办理。partyId*、agreement*（协议编号）、from*（入驻日期，不晚于今天）、through（最后一天）、parkId。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(NEW))))
    ResponseEntity<ResidencyView> register(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Residency residency = residencies.register(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/cockpit/residencies/" + residency.id())).body(ResidencyView.of(residency, residencies));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条入驻登记和它的经过")
    ResidencyView get(@PathVariable String id, Actor actor) {
        return ResidencyView.of(residencies.getResidency(id, actor), residencies);
    }

    @PostMapping("/{id}/correct")
    @Operation(summary = "更正", description = "写成应当的样子，没有写的就是没有；why* 写明为什么。可以带 version（读到的版本，变了就回答 409）。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(CORRECTION))))
    ResidencyView correct(@PathVariable String id, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return ResidencyView.of(residencies.correct(id, fields, actor, key), residencies);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "结束入驻", description = "through*（最后一天）、why*。可以带 version。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{\"through\": \"2026-12-31\", \"why\": \"协议到期，不再续签\"}"))))
    ResidencyView end(@PathVariable String id, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return ResidencyView.of(residencies.end(id, fields, actor, key), residencies);
    }
}
