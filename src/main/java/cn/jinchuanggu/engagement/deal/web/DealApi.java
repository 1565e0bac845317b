package cn.jinchuanggu.engagement.deal.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.deal.Deal;
import cn.jinchuanggu.engagement.deal.DealLists;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.engagement.deal.DealStep;
import cn.jinchuanggu.engagement.deal.DealSummary;
import cn.jinchuanggu.engagement.deal.Deals;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deals over HTTP: opening one from an agreed introduction, reading, taking its steps. */
@RestController
@RequestMapping("/api/deals")
@Tag(name = "交易", description = "从已同意的引荐到合同：保密、协商、定价、公示、异议、签约、履行、验收，每一步一条记录")
class DealApi {

    static final String KEY = "Idempotency-Key";
    static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String PRICE = """
            {"version": 3, "way": "AGREED", "amountYuan": "500万元", "relatedParty": false, "note": "集体决策通过。"}""";
    private static final String NOTICE = """
            {"version": 4, "channel": "科研处办公室，行政楼 301", "days": 15}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。每一步都可以带 version（读到的版本，变了就回答 409）和 note（说明）。
            双方、经纪人、园区运营：nda（document*、documentHash*、day）、negotiate（secrets*）、evaluate（body*、technologyScore、readinessScore、marketScore、document）、\
            shelve（code*）、reopen。供给方：ownership（stateEstablished*、basis*）、price（way* AGREED|LISTING|AUCTION、amountYuan*、relatedParty*、relation、buyerPartyId、document）、\
            publish（channel*、days）、dismiss（note* 异议不成立）、uphold（note* 异议成立，交易终止）。双方：sign（contract* 合同的字段，见技术合同）、perform、complete、terminate（code*）。\
            需求方：accept（document*、day*、documentHash）。object（note* 异议）。""";

    private final Deals deals;
    private final DealLists lists;
    private final Introductions introductions;

    DealApi(Deals deals, DealLists lists, Introductions introductions) {
        this.deals = deals;
        this.lists = lists;
        this.introductions = introductions;
    }

    /** @param introductionId an introduction to which both sides agree */
    record OpenRequest(String introductionId) {
    }

    /** @param amount decimal string in yuan; null while there is no price */
    record DealLine(String id, String state, String stateLabel, String achievement, String supplier, String buyer, String amount, OffsetDateTime updatedAt,
            LocalDate dueOn) {

        static DealLine of(DealSummary deal) {
            return new DealLine(deal.id(), deal.state().name(), deal.state().label(), deal.achievement(), deal.supplier(), deal.buyer(),
                    deal.amount().map(Money::toFen).map(Money::toString).orElse(null), deal.updatedAt(), deal.dueOn().orElse(null));
        }
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<DealLine> page, Map<DealState, Long> counts) {
    }

    @PostMapping
    @Operation(summary = "从已同意的引荐建立交易", description = "一次引荐只有一笔交易：再来一次得到同一笔。只有双方和介绍他们的经纪人可以。")
    ResponseEntity<DealAnswer> open(@RequestBody OpenRequest request, @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        String introduction = request.introductionId() == null ? "" : request.introductionId();
        IntroductionAgreed agreed = introductions.findAgreed(introduction).orElseThrow(() -> new NotFound("双方都同意的引荐", introduction));
        Deal deal = deals.open(agreed, actor, key);
        return ResponseEntity.created(URI.create("/api/deals/" + deal.id())).body(DealAnswer.of(deal, deals, actor));
    }

    @GetMapping
    @Operation(summary = "列出交易", description = "双方和介绍的经纪人只看到自己的，园区运营看到全部。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 NOTICE_RUNNING")
    @Parameter(name = "late", in = ParameterIn.QUERY, description = "带上任何值：只看已经晚了的")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号、成果或单位的一部分")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "changed 最近变化（默认）、unchanged 最久没有变化、due 先到期、price 金额大、newest 最近建立")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        DealFilters asked = DealFilters.of(address);
        DealLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(DealLine::of), found.counts());
    }

    @GetMapping("/export.{ending:xlsx|csv}")
    @Operation(summary = "导出交易", description = "与列表同样的条件和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> export(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.of(ending, DealExport.table(lists.listAll(DealFilters.of(address).filter(), actor)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一笔交易", description = "价格、公示、全部记录、签约前还缺什么，以及您现在可以做什么。别人的交易回答 404。")
    DealAnswer get(@PathVariable String id, Actor actor) {
        return DealAnswer.of(deals.getDeal(id, actor), deals, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
                    content = @Content(examples = {@ExampleObject(name = "price", value = PRICE), @ExampleObject(name = "publish", value = NOTICE)})))
    DealAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        DealStep known = DealStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return DealAnswer.of(deals.act(id, known, fields == null ? Map.of() : fields, actor, key), deals, actor);
    }

    @GetMapping(path = "/{id}/events", produces = "application/x-ndjson;charset=UTF-8")
    @Operation(summary = "导出全部记录", description = "每行一个 JSON 对象，按先后顺序。")
    String events(@PathVariable String id, Actor actor) {
        return DealAnswer.events(deals.getDeal(id, actor), deals, actor).stream().map(e -> JournalJson.write(e) + "\n").collect(Collectors.joining());
    }
}
