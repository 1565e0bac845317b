package cn.jinchuanggu.matching.posting.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.matching.posting.uptake.Uptake;
import cn.jinchuanggu.matching.posting.uptake.UptakeStep;
import cn.jinchuanggu.matching.posting.uptake.Uptakes;
import cn.jinchuanggu.matching.web.MatchSubsidy;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matches of postings for programs, and the answers of those that took up a financing need. */
@RestController
@Tag(name = "融资、人才与场景")
class PostingMatchApi {

    private final PostingMatchAnswers answers;
    private final Postings postings;
    private final Uptakes uptakes;

    PostingMatchApi(PostingMatchAnswers answers, Postings postings, Uptakes uptakes) {
        this.answers = answers;
        this.postings = postings;
        this.uptakes = uptakes;
    }

    /**
     * The matches, best first.
     *
     * @param article16 what 第十六条 may give for the need; null for other postings
     * @param article15 what 第十五条 may give the bank that lends; null for other postings
     */
    record Matches(List<PostingMatchView> matches, MatchSubsidy article16, MatchSubsidy article15) {
    }

    /** What one fund or bank said last; the amount is null unless money was paid. */
    record UptakeAnswer(String partyId, String partyName, String state, String stateLabel, LocalDate on, BigDecimal amountYuan, String why) {

        static UptakeAnswer of(Uptake u) {
            return new UptakeAnswer(u.partyId(), u.partyName(), u.state().name(), u.state().label(), u.on(), u.amount().map(Money::yuan).orElse(null), u.why());
        }
    }

    @GetMapping({"/api/financing-needs/{id}/matches", "/api/talent-needs/{id}/matches", "/api/scenarios/{id}/matches", "/api/capabilities/{id}/matches"})
    @Operation(summary = "匹配及理由", description = "融资：基金和贷款产品，附第十六条、第十五条的估算；人才：专家；场景：能力和成果；能力：场景。"
            + "reasons 与 gaps 的分数之和等于 score，unknowns 不计分。limit 为 1–50。")
    Matches matches(@PathVariable String id, @RequestParam(defaultValue = "20") int limit, HttpServletRequest request, Actor viewer) {
        PostingMatchAnswers.Answer answer = answers.match(ListingKind.ofAddress(request.getServletPath()), id, viewer, limit);
        return new Matches(answer.matches(), answer.interest(), answer.reward());
    }

    @GetMapping("/api/financing-needs/{id}/uptakes")
    @Operation(summary = "谁接手了，结果如何", description = "发布企业和园区运营看到全部，金融机构和基金看到自己的。")
    List<UptakeAnswer> uptakes(@PathVariable String id, Actor reader) {
        return uptakes.list(postings.getPosting(ListingKind.FINANCING_NEED, id, reader), reader).stream().map(UptakeAnswer::of).toList();
    }

    @PostMapping("/api/financing-needs/{id}/uptakes/{step}")
    @Operation(summary = "接手，回报结果", description = "step：take-up（接手洽谈，企业须已授权查询）、grant（已放款，amountYuan 必填）、refuse（未通过，why 必填）。"
            + "金融机构和基金办理自己的；园区运营代记时写 partyId。403 不由您办理，409 状态不对，422 列出全部问题。")
    UptakeAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        UptakeStep known = UptakeStep.find(step).orElseThrow(() -> new NotFound("步骤", step));
        return UptakeAnswer.of(uptakes.act(id, known, fields == null ? Map.of() : fields, actor, key));
    }
}
