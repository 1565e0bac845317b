package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Certificates;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionLists;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.engagement.introduction.IntroductionStep;
import cn.jinchuanggu.engagement.introduction.Introductions;
import cn.jinchuanggu.engagement.introduction.Proposals;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
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

/** Introductions for programs. */
@RestController
@RequestMapping("/api/introductions")
@Tag(name = "引荐", description = "把一项需求和一项成果的双方介绍给对方：提出、查看、答复、同意披露、婉拒；每一步一条哈希相连的记录")
class IntroductionApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String PROPOSAL = """
            {"needId": "need-q-01", "achievementId": "ach-q-01", "message": "两边的指标对得上，建议先谈一次试用。", "conflict": "与双方都没有持股、任职或亲属关系。"}""";
    private static final String ANSWER = """
            {"version": 1, "modes": ["委托开发", "技术服务"], "unclear": "现场粉尘大，防护等级做到多少？", "self": "一家做皮带机的企业，年产两百台。"}""";
    private static final String REFUSAL = """
            {"code": "TOO_EARLY", "why": "我们要能直接上线的产品。"}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。每一步都可以带 version（读到的版本，变了就回答 409）和 why（说明）。
            双方：answer（modes* 希望怎样合作、unclear* 还有什么不清楚、self* 你们是谁）、consent（contact* 对方怎样联系你们，双方都同意之后才给对方看）、\
            revoke（撤回同意，联系方式随即删除）、refuse（code* 原因码，选 OTHER 时 why*）。
            提出引荐的人：withdraw。三方和园区运营：shelve（why*）、resume。""";

    private final Introductions introductions;
    private final Proposals proposals;
    private final IntroductionLists lists;
    private final Certificates certificates;

    IntroductionApi(Introductions introductions, Proposals proposals, IntroductionLists lists, Certificates certificates) {
        this.introductions = introductions;
        this.proposals = proposals;
        this.lists = lists;
        this.certificates = certificates;
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<IntroductionLine> page, Map<IntroductionState, Long> counts) {
    }

    @PostMapping
    @Operation(summary = "提出引荐", description = "技术经纪人、园区运营对双方提出，或由其中一方直接提出（另带 modes、unclear、self）。mandateId 选填。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(PROPOSAL))))
    ResponseEntity<IntroductionView> propose(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Introduction introduction = proposals.propose(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/introductions/" + introduction.id())).body(IntroductionView.of(introduction, introductions, actor));
    }

    @GetMapping
    @Operation(summary = "列出引荐", description = "双方看到与本单位有关的，经纪人看到自己提出的，园区运营看到全部。被隐去的单位在列表里始终隐去。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 PROPOSED")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "编号或标题的一部分")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "提出日期不早于")
    @Parameter(name = "through", in = ParameterIn.QUERY, description = "提出日期不晚于")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "turn 轮到自己答复的在前，再按期限（默认）、due 先到期、changed 最近变化、newest 最近提出、oldest 先提出")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        IntroductionFilters asked = IntroductionFilters.of(address);
        IntroductionLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(s -> IntroductionLine.of(s, actor, lists.today())), found.counts());
    }

    @GetMapping("/export.{ending:xlsx|csv}")
    @Operation(summary = "导出引荐", description = "与列表同样的条件和次序，全部页；被隐去的单位始终隐去。单元格都是文字。")
    ResponseEntity<TextTable> export(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        LocalDate today = lists.today();
        return TableAnswer.of(ending, StatementExport.table("引荐", lists.listAll(IntroductionFilters.of(address).filter(), actor).map(s -> IntroductionLine.of(s, actor, today))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一件引荐", description = "按隐私阶梯显示：隐去、有意向、双方同意、全部。与您无关的回答 404。看到对方受保护的内容会记入对方的“谁看过我的资料”。")
    IntroductionView get(@PathVariable String id, Actor actor) {
        return IntroductionView.of(introductions.open(id, actor), introductions, actor);
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
                    content = @Content(examples = {@ExampleObject(name = "answer", value = ANSWER), @ExampleObject(name = "refuse", value = REFUSAL)})))
    IntroductionView act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        IntroductionStep known = IntroductionStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        introductions.act(id, known, fields == null ? Map.of() : fields, actor, key);
        return IntroductionView.of(introductions.open(id, actor), introductions, actor);
    }

    @GetMapping("/{id}/certificate")
    @Operation(summary = "引荐证书", description = "这件引荐的哈希相连的记录和核验所需的一切。离线核验：java -jar target/jinchuanggu.jar verify-certificate --file=证书.json")
    Map<String, Object> certificate(@PathVariable String id, Actor actor) {
        return certificates.issue(id, actor).content();
    }
}
