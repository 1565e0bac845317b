package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.listing.ProtectedViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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

/** One posting over HTTP, of the kind that the address names: posting, reading, changing, withdrawing. */
@RestController
@RequestMapping({"/api/financing-needs", "/api/talent-needs", "/api/scenarios", "/api/capabilities", "/api/services"})
@Tag(name = "融资、人才与场景", description = "融资需求、人才需求、场景机会、场景能力；科技服务也是这样发布。字段见各自的 Input")
class PostingApi {

    private final Postings postings;
    private final Lifecycle lifecycle;
    private final ProtectedViews views;

    PostingApi(Postings postings, Lifecycle lifecycle, ProtectedViews views) {
        this.postings = postings;
        this.lifecycle = lifecycle;
        this.views = views;
    }

    @PostMapping
    @Operation(summary = "发布一条", description = "同一账户用同一个 Idempotency-Key 再发一次，得到的是第一次的那一条。所有问题一次说完（422）。")
    ResponseEntity<PostingView> post(@RequestBody Map<String, Object> fields, @RequestHeader(name = "Idempotency-Key", required = false) String key,
            HttpServletRequest request, Actor actor) {
        Posting posting = postings.post(kind(request), fields, actor, key);
        return ResponseEntity.created(URI.create(posting.kind().apiPath() + "/" + posting.id())).body(PostingView.of(posting));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一条", description = "隐去单位的，旁人看到的 owner 为 null；不对外的字段旁人看不到。")
    PostingView get(@PathVariable String id, HttpServletRequest request, @Parameter(description = OwnerLookPages.WHY_TEXT) @RequestParam(required = false) String why, Actor actor) {
        Posting posting = views.look(postings.getPosting(kind(request), id, actor), actor, why);
        return PostingView.of(posting);
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改一条", description = "带上读到的 version；没有写的字段会清空。")
    PostingView put(@PathVariable String id, @RequestBody Map<String, Object> fields, HttpServletRequest request, Actor actor) {
        return PostingView.of(postings.revise(postings.getPosting(kind(request), id, actor).id(), fields, actor));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "撤回一条", description = "撤回后只有发布单位看得到；再撤一次不变。")
    ResponseEntity<Void> withdraw(@PathVariable String id, HttpServletRequest request, Actor actor) {
        lifecycle.act(postings.getPosting(kind(request), id, actor).id(), LifecycleStep.WITHDRAW, "", actor, null);
        return ResponseEntity.noContent().build();
    }

    private static ListingKind kind(HttpServletRequest request) {
        return ListingKind.ofAddress(request.getServletPath());
    }
}
