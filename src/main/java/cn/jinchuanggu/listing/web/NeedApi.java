package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Need;
import cn.jinchuanggu.listing.ProtectedViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
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
import org.springframework.web.bind.annotation.RestController;

/** One need over HTTP: posting, reading, changing, withdrawing. */
@RestController
@RequestMapping("/api/needs")
@Tag(name = "技术需求")
class NeedApi {

    private final Listings listings;
    private final ProtectedViews views;

    NeedApi(Listings listings, ProtectedViews views) {
        this.listings = listings;
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

    @GetMapping("/{id}")
    @Operation(summary = "查看一项需求", description = "隐去单位的需求，旁人看到的 owner 为 null。")
    NeedView get(@PathVariable String id, Actor actor) {
        Need need = listings.getNeed(id, actor);
        views.noteLook(need, actor);
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
        listings.withdraw(listings.getNeed(id, actor).id(), actor);
        return ResponseEntity.noContent().build();
    }

    private NeedView view(Need need) {
        return NeedView.of(need, listings.listMissing(need));
    }
}
