package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matches for programs. */
@RestController
@Tag(name = "matching", description = "匹配：每一条都带加起来等于总分的理由")
class MatchingApi {

    private static final int STANDARD = 10;
    private static final Set<String> FIELDS = Set.of("text", "limit", "without");
    private static final String WITHOUT = " requirements 逐条列出需求的要求：state 为 MET、UNMET 或 UNKNOWN（未知从不算作满足），basis 为 STATED（明示）或 "
            + "INFERRED（推断）。without 是不要计入的，可以有几个：一类理由（同类）、一条（指标:识别准确率，即 key），或只对一项划掉的一条"
            + "（指标:识别准确率@ach-q-15）；总分正好少去划掉的分数，列表按余下的分数重排，划掉的列在 struck。";

    private final MatchAnswers answers;

    MatchingApi(MatchAnswers answers) {
        this.answers = answers;
    }

    /** The matches, best first. */
    record Matches(List<MatchView> matches) {
    }

    @GetMapping("/api/needs/{id}/matches")
    @Operation(summary = "解决这项需求的成果", description = "reasons 与 gaps 的分数之和等于 score；unknowns 不计分。limit 为 1–100。"
            + WITHOUT)
    Matches achievements(@PathVariable String id, @RequestParam(defaultValue = "10") int limit,
            @RequestParam(defaultValue = "") List<String> without, Actor viewer) {
        return new Matches(answers.forNeed(id, viewer, limit, Struck.of(without)));
    }

    @GetMapping("/api/achievements/{id}/matches")
    @Operation(summary = "这项成果能解决的需求", description = "requirements 仍是每一项需求的要求，逐条说明这项成果满足、不满足还是未知。" + WITHOUT)
    Matches needs(@PathVariable String id, @RequestParam(defaultValue = "10") int limit,
            @RequestParam(defaultValue = "") List<String> without, Actor viewer) {
        return new Matches(answers.forAchievement(id, viewer, limit, Struck.of(without)));
    }

    @GetMapping({"/api/needs/{id}/matches/{other}", "/api/achievements/{id}/matches/{other}"})
    @Operation(summary = "为什么（不）是它", description = "用同一套代码解释任何一项，不论它是否排在前面。" + WITHOUT)
    MatchView why(@PathVariable String id, @PathVariable String other, @RequestParam(defaultValue = "") List<String> without, Actor viewer) {
        return answers.why(id, other, viewer, Struck.of(without));
    }

    @PostMapping("/api/matches")
    @Operation(summary = "为一段文字找成果", description = "什么都不存。without 是一串名称，写法与 GET 相同。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(
            "{\"text\": \"井下皮带老是跑偏，要能在线监测，误报率不高于1%\", \"limit\": 10}")))
    Matches text(@RequestBody Map<String, Object> body) {
        List<Problem> problems = new ArrayList<>();
        body.keySet().stream().filter(k -> !FIELDS.contains(k))
                .forEach(k -> problems.add(new Problem(k, "没有名为“" + k + "”的字段。", "可用的字段：text、limit、without。")));
        if (!(body.get("text") instanceof String)) {
            problems.add(new Problem("text", "text 应当是一段文字。", "请写下要解决什么问题。"));
        }
        Object limit = body.getOrDefault("limit", STANDARD);
        if (!(limit instanceof Integer)) {
            problems.add(new Problem("limit", "limit 应当是 1 到 100 的整数。", ""));
        }
        Object without = body.getOrDefault("without", List.of());
        if (!(without instanceof List<?> names) || !names.stream().allMatch(String.class::isInstance)) {
            problems.add(new Problem("without", "without 应当是一串名称。", "例如 [\"同类\", \"指标:识别准确率@ach-q-15\"]。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Struck struck = Struck.of(((List<?>) without).stream().map(String::valueOf).toList());
        return new Matches(answers.forText((String) body.get("text"), (Integer) limit, struck));
    }
}
