package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.privacy.ConsentPurpose;
import cn.jinchuanggu.privacy.Consents;
import cn.jinchuanggu.privacy.OwnData;
import cn.jinchuanggu.privacy.PrivacyRequest;
import cn.jinchuanggu.privacy.Requests;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Personal data for programs. */
@RestController
@Tag(name = "个人信息", description = "保存了什么、同意了什么、请求更正或删除；依据个人信息保护法")
class PrivacyApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";

    private final Consents consents;
    private final OwnData data;
    private final Requests requests;

    PrivacyApi(Consents consents, OwnData data, Requests requests) {
        this.consents = consents;
        this.data = data;
        this.requests = requests;
    }

    @GetMapping("/api/account/privacy/data")
    @Operation(summary = "我的数据", description = "平台保存的关于您的全部个人信息，按清单分类。")
    Map<String, Object> data(Actor actor) {
        return data.copy(actor).json();
    }

    @GetMapping("/api/account/privacy/consents")
    @Operation(summary = "我的同意", description = "每一项单独决定，写明文本版本和日期。")
    List<ConsentLine> consents(Actor actor) {
        return consents.listFor(actor).stream().map(ConsentLine::of).toList();
    }

    @PostMapping("/api/account/privacy/consents/{purpose}/{decision}")
    @Operation(summary = "同意或撤回", description = "purpose：expert-profile、broker-profile、mail、personal-ranking；decision：give 或 withdraw。")
    ConsentLine decide(@PathVariable String purpose, @PathVariable String decision,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        ConsentPurpose known = ConsentPurpose.find(purpose).orElseThrow(() -> new NotFound("同意事项", purpose));
        return ConsentLine.of(consents.decide(known, OwnPrivacyPages.agrees(decision), actor, key));
    }

    @GetMapping("/api/account/privacy/requests")
    @Operation(summary = "我的请求")
    List<RequestView> listOwn(Actor actor) {
        return requests.listOwn(actor).stream().map(r -> RequestView.inList(r, requests, actor)).toList();
    }

    @PostMapping("/api/account/privacy/requests")
    @Operation(summary = "提出请求", description = "更正、注销账户并删除、解释；专家本人还可以停止公开或删除专家资料。15 天以内答复。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{\"kind\": \"CORRECT\", \"newName\": \"新的显示名称\"}"))))
    ResponseEntity<RequestView> file(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        PrivacyRequest request = requests.file(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/account/privacy/requests/" + request.id())).body(RequestView.full(request, requests, actor));
    }

    @GetMapping("/api/account/privacy/requests/{id}")
    @Operation(summary = "查看一件请求", description = "与您无关的回答 404。")
    RequestView get(@PathVariable String id, Actor actor) {
        return RequestView.full(requests.getRequest(id, actor), requests, actor);
    }

    @PostMapping("/api/account/privacy/requests/{id}/{step}")
    @Operation(summary = "撤回请求", description = "step：withdraw。")
    RequestView act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return acted(id, step, fields, actor, key);
    }

    @GetMapping("/api/security/privacy")
    @Operation(summary = "列出请求", description = "安全管理员。筛选：state、kind、page、size；先到期的在前，提出的人只显示首字。")
    Page<RequestView> list(@RequestParam Map<String, String> address, Actor actor) {
        DeskFilters filters = DeskFilters.of(address);
        return requests.list(filters.query(), filters.paging(), actor).map(r -> RequestView.inList(r, requests, actor));
    }

    @PostMapping("/api/security/privacy/{id}/{step}")
    @Operation(summary = "办理请求", description = "step：do（办理）、refuse（不予办理），都要写 why。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject("{\"why\": \"已核实本人。\"}"))))
    RequestView decide(@PathVariable String id, @PathVariable String step, @RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        return acted(id, step, fields, actor, key);
    }

    private RequestView acted(String id, String step, Map<String, Object> fields, Actor actor, String key) {
        return RequestView.full(requests.act(id, StepForm.step(step), fields == null ? Map.of() : fields, actor, key), requests, actor);
    }
}
