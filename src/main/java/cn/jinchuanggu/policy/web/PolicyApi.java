package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.shared.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The articles and their assessment as JSON. Stores nothing: an assessment is an answer, not a claim. */
@RestController
@RequestMapping("/api/policy")
@Tag(name = "政策", description = "长政发〔2024〕15号的二十条：原文、责任单位和补助测算")
class PolicyApi {

    private static final String PROFILE_EXAMPLE = """
            {"facts": {"applicant": "入驻企业", "residentFrom": "2024-12-01", "track": "电子信息",
              "recognitions": [{"recognition": "高新技术企业", "recognisedOn": "2025-12-01", "manner": "新认定", "ordinal": 1,
                "duplicateClaim": false, "municipalSameYuan": 0}],
              "transfers": [], "marketListings": []}}""";

    private final Policy policy;

    PolicyApi(Policy policy) {
        this.policy = policy;
    }

    @GetMapping("/articles")
    @Operation(summary = "列出二十条", description = "每条的原文（逐句带编号）、责任单位、能否计算，以及计算时要问的事实。")
    List<ArticleAnswer> listArticles() {
        return policy.listArticles().stream().map(ArticleAnswer::of).toList();
    }

    @GetMapping("/articles/{number}")
    @Operation(summary = "查看一条", description = "条号为 1 至 20；没有的条号返回 404。")
    ArticleAnswer getArticle(@PathVariable int number) {
        return ArticleAnswer.of(policy.getArticle(number));
    }

    /**
     * The body is {@code {"facts": {...}}} or the facts themselves. Creates nothing, hence 200.
     */
    @PostMapping("/articles/{number}/assessments")
    @Operation(
            summary = "按事实测算一条",
            description = "没有填写的事实按未知处理，会一次列出。金额为元、两位小数的字符串。事实可以用英文键或中文名称。每一条都有一个例子。")
    SheetAnswer assess(@PathVariable int number, @RequestBody Map<String, Object> body) {
        return SheetAnswer.of(policy.assess(number, facts(body)));
    }

    @GetMapping("/profile")
    @Operation(summary = "申报单位要问的事实",
            description = "先问单位自己，再为每一条问一组事项（认定、平台、项目、合同、租赁、贷款……）。列表不填表示“还不知道”，空列表表示“没有”。")
    List<ArticleAnswer.AskedFact> listProfileQuestions() {
        return policy.listProfileQuestions().stream().map(ArticleAnswer.AskedFact::of).toList();
    }

    @PostMapping("/assessments")
    @Operation(
            summary = "一个单位，二十条一次看清",
            description = "按“可得金额、上限与区间、待决定、还缺事实、不符合、服务”分组，每一条都有交代。跨事项的上限（如单个企业、单个成果）合并计算。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
                    content = @Content(examples = @ExampleObject(name = "入驻企业", value = PROFILE_EXAMPLE))))
    OverviewAnswer assessAll(@RequestBody Map<String, Object> body) {
        return OverviewAnswer.of(policy.assessAll(facts(body)));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    private static Map<String, ?> facts(Map<String, Object> body) {
        if (!body.containsKey("facts")) {
            return body;
        }
        if (body.size() == 1 && body.get("facts") instanceof Map<?, ?> facts) {
            return (Map<String, ?>) facts;
        }
        throw new InvalidInput("facts", "facts 必须是一组事实，旁边不能有其他内容。", "请按 {\"facts\": {…}} 填写，或直接填写事实。");
    }
}
