package cn.jinchuanggu.challenge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Application;
import cn.jinchuanggu.challenge.Applications;
import cn.jinchuanggu.challenge.Candidates;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeLists;
import cn.jinchuanggu.challenge.ChallengeReading;
import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.ChallengeSummary;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.challenge.Proposal;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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

/** Challenges over HTTP: raising one, reading, taking its steps. */
@RestController
@RequestMapping("/api/challenges")
@Tag(name = "揭榜挂帅", description = "企业出题、单位揭榜、评审打分、立项公示、节点检查、验收兑付，每一步一条记录；申请、投票和评分在规定的时间以前是密封的")
class ChallengeApi {

    static final String KEY = "Idempotency-Key";
    static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会办两次。";
    private static final String TERMS = """
            {"title": "井下皮带跑偏识别", "text": "粉尘大、照度低时识别不准。", "indicators": ["识别准确率≥95%"], "acceptance": "连续运行 30 天，由第三方检测。",
             "awardYuan": "100万元", "parkShareYuan": "20万元", "milestones": ["样机通过厂内试验 | 2027-03-31 | 30%"], "applyUntil": "2026-12-31",
             "applicants": "ANY", "ipRule": "SHARED", "criteria": ["技术先进性 40", "可行性 60"], "finalists": 3}""";
    private static final String APPLY = """
            {"plan": "多光谱成像加轻量模型。", "promises": ["识别准确率≥97%"], "budgetYuan": "80万元", "team": "机器视觉组 6 人", "related": "否"}""";
    private static final String SCORE = """
            {"application": 1, "score1": 85, "words1": "方法新。", "score2": 90, "words2": "有样机。"}""";
    private static final String STEP_TEXT = """
            step 为以下之一；括号里是请求体可以带的字段，带 * 的必填。多数步骤可以带 version（读到的版本，变了就回答 409）和 note（说明）。
            发榜单位：revise（与建立相同）、submit、award（application*、channel*、note）、sign（contract*、documentHash*、day*）、accept（document*、documentHash*、day*、note* 实测值、concession）、settle。\
            园区运营：advise（note*）、return（note*）、publish（note*）、unseal、appoint（account*）、close-screening（note）、rank（note）、defend（application*、note*）、\
            dismiss（note*）、uphold（note*）、fail（note*）。两者：invite（achievementId 或 partyId）、check（milestone*、result* PASSED|IMPROVE|FAILED、note）、\
            pay（payer* PUBLISHER|PARK、amountYuan*、day*、document*）、terminate（note*）。揭榜单位：apply、amend（plan*、promises*、budgetYuan*、team*、related*、relation）、withdraw。\
            评审人：declare（related*、relation）、screen（application*、passed*、code、words）、score（application*、score1*、words1*、…）。立项单位：report（milestone*、document*、documentHash*）。\
            登录的人：object（note*）。""";

    private final Challenges challenges;
    private final ChallengeLists lists;
    private final Applications applications;
    private final ChallengeReading reading;
    private final Candidates candidates;

    ChallengeApi(Challenges challenges, ChallengeLists lists, Applications applications, ChallengeReading reading, Candidates candidates) {
        this.challenges = challenges;
        this.lists = lists;
        this.applications = applications;
        this.reading = reading;
        this.candidates = candidates;
    }

    /** @param awardYuan decimal string in yuan; null while it is not stated */
    record ChallengeLine(String id, String title, String publisher, boolean illustrative, String state, String stateLabel, String awardYuan, LocalDate applyUntil) {

        static ChallengeLine of(ChallengeSummary c) {
            return new ChallengeLine(c.id(), c.title(), c.publisher(), c.illustrative(), c.state().name(), c.state().label(),
                    c.award().map(Money::toFen).map(Money::toString).orElse(null), c.applyUntil().orElse(null));
        }
    }

    /** @param counts by state, the state of the filter passed over */
    record ListAnswer(Page<ChallengeLine> page, Map<ChallengeState, Long> counts) {
    }

    /** @param promised each indicator that is asked for, with whether it is promised */
    record ApplicationAnswer(int number, String party, String hash, String plan, List<String> promises, String budgetYuan, String team, boolean related,
            String relation,
            List<ApplicationView.VerdictLine> promised) {
    }

    @PostMapping
    @Operation(summary = "提出榜单", description = "企业提出；发榜以前只有本单位和园区运营看得到，可以先不写全。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = TERMS))))
    ResponseEntity<ChallengeAnswer> raise(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        Challenge raised = challenges.raise(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/challenges/" + raised.id())).body(answer(raised, actor));
    }

    @GetMapping
    @Operation(summary = "列出榜单", description = "已发榜的公开；没有发榜的只有本单位和园区运营看得到。")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "状态，如 OPEN")
    @Parameter(name = "open", in = ParameterIn.QUERY, description = "1：只看今天可以揭榜的")
    @Parameter(name = "least", in = ParameterIn.QUERY, description = "榜金不少于，元；可以写 50万")
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = "1：只看本单位的")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "名称或发榜单位的一部分，或编号")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "NEWEST、DEADLINE 或 AWARD")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ListAnswer list(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        ChallengeFilters asked = ChallengeFilters.of(address);
        ChallengeLists.Found found = lists.find(asked.filter(), asked.paging(), actor);
        return new ListAnswer(found.page().map(ChallengeLine::of), found.counts());
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与列表同样的条件，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.xlsx(ChallengeExport.table(all(address, actor)));
    }

    @GetMapping("/export.csv")
    @Operation(summary = "导出为 CSV", description = "与列表同样的条件，全部页。")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address, Actor actor) {
        return TableAnswer.csv(ChallengeExport.table(all(address, actor)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一个榜单", description = "内容、公示、您可以知道的记录，以及您现在可以做什么。不让您看到的榜单回答 404。")
    ChallengeAnswer get(@PathVariable String id, Actor actor) {
        return answer(challenges.getChallenge(id, actor), actor);
    }

    @GetMapping("/{id}/candidates")
    @Operation(summary = "建议邀请谁揭榜", description = "与榜单相配的公开成果和理由，只是建议；只给发榜单位和园区运营，别人得到空的列表。")
    List<Candidates.Candidate> candidates(@PathVariable String id, Actor actor) {
        return candidates.listFor(challenges.getChallenge(id, actor), actor);
    }

    @GetMapping("/{id}/applications/{number}")
    @Operation(summary = "查看一份揭榜申请", description = "截止并开启以前只有揭榜单位自己可以看；以后还有发榜单位、园区运营和声明没有利益关系的评审人。别人得到 404。")
    ApplicationAnswer application(@PathVariable String id, @PathVariable int number, Actor actor) {
        Challenge challenge = challenges.getChallenge(id, actor);
        Proposal p = applications.getProposal(challenge, number, actor);
        Application application = applications.get(challenge, number, actor);
        return new ApplicationAnswer(number, application.partyName(), application.paper(), p.plan(), p.promises(), p.budget().toFen().yuan().toPlainString(),
                p.team(), p.related(), p.relation(), p.verdicts(challenge.terms()).stream().map(ApplicationView.VerdictLine::of).toList());
    }

    @PostMapping("/{id}/{step}")
    @Operation(summary = "办理一步", description = STEP_TEXT,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = false,
                    content = @Content(examples = {@ExampleObject(name = "apply", value = APPLY), @ExampleObject(name = "score", value = SCORE)})))
    ChallengeAnswer act(@PathVariable String id, @PathVariable String step, @RequestBody(required = false) Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        ChallengeStep known = ChallengeStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        return answer(challenges.act(id, known, fields == null ? Map.of() : fields, actor, key), actor);
    }

    private ChallengeAnswer answer(Challenge challenge, Actor actor) {
        return ChallengeAnswer.of(challenge, challenges, applications, reading, actor);
    }

    private WholeList<ChallengeSummary> all(Map<String, String> address, Actor actor) {
        return lists.listAll(ChallengeFilters.of(address).filter(), actor);
    }
}
