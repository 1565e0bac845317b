package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a need or an achievement, over HTTP. */
@RestController
@RequestMapping("/api/listings")
@Tag(name = "条目的去留", description = "确认仍然有效、撤回、归档；90 天没有确认会提醒，120 天没有确认会关闭，什么都不删除")
class LifecycleApi {

    private static final String SIZE = "100";

    private final Lifecycle lifecycle;

    LifecycleApi(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Where a listing stands. */
    record Standing(String id, ListingState state, String stateLabel, LocalDate confirmedOn) {

        static Standing of(Listing listing) {
            Listing.Standing s = listing.standing();
            return new Standing(s.id(), s.state(), s.state().label(), s.confirmedOn());
        }
    }

    /** One thing that happened; {@code by} is the shown name, never the account. */
    record Happened(long number, String step, String label, OffsetDateTime at, String by, String why, Map<String, Object> facts, String hash) {

        static Happened of(Entry entry) {
            return new Happened(entry.number(), entry.kind(), LifecycleStep.valueOf(entry.kind()).label(), entry.at(), entry.person(), entry.why(),
                    entry.facts(), entry.hash());
        }
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = "step：confirm（仍然有效；已过期的重新公开）、withdraw（撤回）、archive（归档）、restore（取出归档）；园区运营：pass（审核通过）、send-back（退回修改，why 必填）。请求体可以带 why。")
    Standing act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, String> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        LifecycleStep known = LifecycleStep.find(step).orElseThrow(() -> new NotFound("步骤", step));
        return Standing.of(lifecycle.act(id, known, fields == null ? "" : fields.get("why"), actor, key));
    }

    @GetMapping("/review")
    @Operation(summary = "待审核的条目", description = "园区运营：新发布或修改后还没有审核的，先改的在前，一页最多 100 条。")
    List<Standing> toReview(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor) {
        return lifecycle.findToReview(Optional.empty(), new Paging(page, size), actor).page().items().stream().map(Standing::of).toList();
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "一个条目的记录", description = "发布单位和园区运营可以查看。")
    List<Happened> history(@PathVariable String id, Actor actor) {
        return lifecycle.listHistory(id, actor).stream().map(Happened::of).toList();
    }
}
