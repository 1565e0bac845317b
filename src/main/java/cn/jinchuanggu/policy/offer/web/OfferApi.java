package cn.jinchuanggu.policy.offer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.offer.ClawBack;
import cn.jinchuanggu.policy.offer.ClawBacks;
import cn.jinchuanggu.policy.offer.Offers;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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

/** Claims that offer themselves, and what is to be taken back, over HTTP. */
@RestController
@Tag(name = "免申即享", description = "第九条补助由合同、登记和付款自动生成：比对数据、确认、拨付；登记注销或变更后列出应追回的金额")
class OfferApi {

    private static final String CONFIRMATION = """
            {"digest": "(GET 得到的 digest)", "advancedReview": "已确认", "municipalSameYuan": 0}""";

    /** Contracts on a page. */
    private static final String SIZE = "" + Paging.LARGEST_PAGE;

    private final Offers offers;
    private final ClawBacks clawBacks;

    OfferApi(Offers offers, ClawBacks clawBacks) {
        this.offers = offers;
        this.clawBacks = clawBacks;
    }

    /** @param state of the claim that was filed */
    record FiledAnswer(String claim, String state, String amount) {
    }

    /** As {@link ClawBack}, money as text. @param paid whether money was paid that should not have been */
    record ClawBackAnswer(String claim, String unit, String state, boolean paid, int year, String contractId, String contractName, String registrationNumber, String why,
            String granted, String now, String recovered, String due) {

        static ClawBackAnswer of(ClawBack c) {
            return new ClawBackAnswer(c.claimId(), c.unit(), c.state().name(), c.isPaid(), c.year(), c.contractId(), c.contractName(), c.number(), c.why(),
                    OfferAnswer.money(c.granted()), OfferAnswer.money(c.now()), OfferAnswer.money(c.recovered()), OfferAnswer.money(c.due()));
        }
    }

    @GetMapping("/api/claims/offers")
    @Operation(summary = "列出待领取的补助", description = "您的单位作为技术供给方、已认定登记并有付款的合同，按年度一项；包括已申报的和还缺什么的。一页最多 100 份合同。")
    List<OfferAnswer> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor) {
        return offers.list(actor, new Paging(page, size)).items().stream().flatMap(List::stream).map(OfferAnswer::of).toList();
    }

    @GetMapping("/api/claims/offers/{contractId}/{year}")
    @Operation(summary = "比对数据", description = "每一项数据来自哪里、算出多少、还缺什么。平台不知道的由您回答。")
    @Parameter(name = "advancedReview", in = ParameterIn.QUERY, description = "先进科技成果评审：已确认、待评审、未通过")
    @Parameter(name = "municipalSameYuan", in = ParameterIn.QUERY, description = "市级同类政策已补助，元")
    @Parameter(name = "otherProvidersBaseYuan", in = ParameterIn.QUERY, description = "同一成果当年其他输出方的技术交易额，元")
    @Parameter(name = "relatedParties", in = ParameterIn.QUERY, description = "双方是否有关联关系")
    OfferAnswer get(@PathVariable String contractId, @PathVariable int year, @Parameter(hidden = true) @RequestParam Map<String, String> answers, Actor actor) {
        return OfferAnswer.of(offers.get(contractId, year, answers, actor));
    }

    @PostMapping("/api/claims/offers/{contractId}/{year}")
    @Operation(summary = "确认并申报", description = "起草并提交一件第九条申报。409：登记已注销，或数据在核对之后有变化。422：还缺什么，或同一事项已有申报。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(CONFIRMATION))))
    ResponseEntity<FiledAnswer> confirm(@PathVariable String contractId, @PathVariable int year, @RequestBody Map<String, Object> fields,
            @Parameter(description = "同一账户用同一个键再发一次同样的请求，得到同一件申报。") @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        Claim claim = offers.confirm(contractId, year, fields, actor, key);
        return ResponseEntity.created(URI.create("/api/claims/" + claim.id()))
                .body(new FiledAnswer(claim.id(), claim.state().name(), claim.computed().amount().map(OfferAnswer::money).orElse(null)));
    }

    @GetMapping("/api/officer/claw-backs")
    @Operation(summary = "待追回", description = "登记注销、变更或付款更正之后，已批准的补助比现在应得的多多少。追回由财政复核在申报上办理。一页最多 100 份合同。")
    List<ClawBackAnswer> clawBacks(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor) {
        return clawBacks.list(actor, new Paging(page, size)).items().stream().flatMap(List::stream).map(ClawBackAnswer::of).toList();
    }
}
