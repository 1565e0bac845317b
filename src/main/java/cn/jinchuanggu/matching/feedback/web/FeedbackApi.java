package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What people say about matches, for programs. */
@RestController
@Tag(name = "matching")
class FeedbackApi {

    private static final String KEY = "Idempotency-Key";
    private static final String KEY_TEXT = "同一账户用同一个键再发一次同样的请求，得到同样的答复，不会记两次。";
    private static final String SAYING = """
            verdict 为 ACCEPTED（想对接）、REFUSED（婉拒，带 code）或 NOT_RELEVANT（不相关）。code 为 TOO_EARLY、BENEFIT_UNCLEAR、ROUTE_UNCLEAR、\
            DESCRIPTION_UNCLEAR、SCIENTIFIC_DOUBTS、PRICE、OWNERSHIP、TIMING、COMPLIANCE、ALREADY_SOLVED、NOT_OUR_FIELD、OTHER（须写 note）。\
            需求方和成果方替自己的单位说，技术经纪人和园区运营以自己的名义说；同一方对同一对匹配，以最后一次为准。它在以后的排序里列为理由“反馈”，\
            有上限，随时间减半，可以撤回。""";

    private final Feedback feedback;
    private final FeedbackSummaries summaries;

    FeedbackApi(Feedback feedback, FeedbackSummaries summaries) {
        this.feedback = feedback;
        this.summaries = summaries;
    }

    @PostMapping("/api/matches/feedback")
    @Operation(summary = "对一条匹配表态", description = SAYING,
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(
                    "{\"need\": \"need-q-15\", \"achievement\": \"ach-q-15\", \"verdict\": \"REFUSED\", \"code\": \"TOO_EARLY\"}"))))
    ResponseEntity<OpinionView> say(@RequestBody Map<String, Object> fields,
            @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key, Actor actor) {
        OpinionView said = OpinionView.of(feedback.record(FeedbackFields.read(fields), actor, key));
        return ResponseEntity.created(URI.create("/api/matches/feedback/" + said.id())).body(said);
    }

    @GetMapping("/api/matches/feedback/{id}")
    @Operation(summary = "查看自己的一次表态", description = "别人的和已经撤回的回答 404。")
    OpinionView get(@PathVariable String id, Actor actor) {
        return feedback.find(id, actor).map(OpinionView::of).orElseThrow(() -> new NotFound("匹配反馈", id));
    }

    @DeleteMapping("/api/matches/feedback/{id}")
    @Operation(summary = "撤回", description = "排序恢复到没有说过的样子；台账保留说过和撤回的记录。重复撤回不改变什么。")
    ResponseEntity<Void> withdraw(@PathVariable String id, @Parameter(description = KEY_TEXT) @RequestHeader(name = KEY, required = false) String key,
            Actor actor) {
        feedback.withdraw(id, actor, key);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/my/feedback")
    @Operation(summary = "反馈汇总", description = "本单位的成果收到的答复，按成果、单位、领域和原因计数，附改进建议；园区运营看到全部。不写明是谁说的。")
    FeedbackSummaries.Summary summary(Actor reader) {
        return summaries.of(reader);
    }
}
