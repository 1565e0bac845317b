package cn.jinchuanggu.policy.sandbox.web;

import cn.jinchuanggu.policy.sandbox.Sandbox;
import cn.jinchuanggu.shared.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Trials as JSON: begun with a POST, read until they are done. */
@RestController
@RequestMapping("/api/officer/sandbox")
@Tag(name = "政策试算", description = "试改比例、上限或日期，看对全部在案申报的影响；不改动任何真实数据")
class SandboxApi {

    private static final String EXAMPLE = """
            {"changes": [{"article": 9, "name": "achievementCap", "number": 300000}]}""";

    private final Sandbox sandbox;

    SandboxApi(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** @param from first day of the change; null together with {@code through} for all days of the document */
    record Change(int article, String name, BigDecimal number, LocalDate from, LocalDate through) {
    }

    /** @param window other days for the whole document; null to leave them */
    record Asked(List<Change> changes, Days window) {
    }

    record Days(LocalDate from, LocalDate through) {
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "开始试算", description = "比例写成小数（5% 为 0.05）。返回编号，再用 GET 看进度和结果。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(
                    content = @Content(examples = @ExampleObject(name = "提高单个成果上限", value = EXAMPLE))))
    TrialAnswer begin(@RequestBody Asked asked) {
        List<Sandbox.Wish> wishes = asked.changes() == null ? List.of()
                : asked.changes().stream().map(c -> new Sandbox.Wish(c.article(), c.name(), days("changes", c.from(), c.through()), c.number())).toList();
        Optional<Period> window = Optional.ofNullable(asked.window()).map(w -> days("window", w.from(), w.through()));
        return TrialAnswer.of(sandbox.begin(wishes, window));
    }

    @GetMapping("/{id}")
    @Operation(summary = "试算进度和结果", description = "只保留最近的试算；没有时返回 404。")
    TrialAnswer get(@PathVariable String id) {
        return TrialAnswer.of(sandbox.get(id));
    }

    private static Period days(String field, LocalDate from, LocalDate through) {
        return SandboxDays.read(field, from, through);
    }
}
