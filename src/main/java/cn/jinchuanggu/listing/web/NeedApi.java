package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.ProtectedViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One need over HTTP: posting, reading, changing, withdrawing. */
@RestController
@RequestMapping("/api/needs")
@Tag(name = "技术需求")
class NeedApi {

    private final Listings listings;
    private final Lifecycle lifecycle;
    private final ProtectedViews views;

    NeedApi(Listings listings, Lifecycle lifecycle, ProtectedViews views) {
        this.listings = listings;
        this.lifecycle = lifecycle;
        this.views = views;
    }

    @PostMapping
    @Operation(summary = "发布一项需求", description = "同一账户用同一个 Idempotency-Key 再发一次，得到的是第一次的那一项。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = NeedFields.class)))
    ResponseEntity<NeedView> post(@RequestBody Map<String, Object> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        Need need = listings.postNeed(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/needs/" + need.id())).body(view(need));
    }

    @PostMapping("/refinement")
    @Operation(summary = "需求凝练", description = "读一段自由文字：五要素、技术指标、预算、期望完成日、验收方式、成熟度、合作方式，每一项都带它在原文里的位置（start、end）；"
            + "再给出可验收程度 0–100、分流（可对接、待诊断、长期攻关）和最该回答的问题。什么都不存，不需要登录。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(
            "{\"text\": \"用于煤矿井下，识别准确率不低于95%，预算80万到120万元，2027年6月底前完成，以第三方检测报告为准。\"}")))
    NeedRefinement refine(@RequestBody Map<String, Object> fields) {
        return NeedRefinement.of(listings.reviewText(fields));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一项需求", description = "隐去单位的需求，旁人看到的 owner 为 null。")
    NeedView get(@PathVariable String id, @Parameter(description = OwnerLookPages.WHY_TEXT) @RequestParam(required = false) String why, Actor actor) {
        Need need = views.look(listings.getNeed(id, actor), actor, why);
        return view(need);
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改一项需求", description = "带上读到的 version；没有写的字段会清空。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = NeedFields.class)))
    NeedView put(@PathVariable String id, @RequestBody Map<String, Object> fields, Actor actor) {
        return view(listings.reviseNeed(id, fields, actor));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "撤回一项需求", description = "撤回后只有发布单位看得到；再撤一次不变。")
    ResponseEntity<Void> withdraw(@PathVariable String id, Actor actor) {
        lifecycle.act(listings.getNeed(id, actor).id(), LifecycleStep.WITHDRAW, "", actor, null);
        return ResponseEntity.noContent().build();
    }

    private NeedView view(Need need) {
        return NeedView.of(need, listings.listMissing(need));
    }
}
