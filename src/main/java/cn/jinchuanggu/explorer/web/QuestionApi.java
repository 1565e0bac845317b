package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.explorer.query.QueryAnswer;
import cn.jinchuanggu.explorer.query.QueryBox;
import cn.jinchuanggu.explorer.query.SavedQuestion;
import cn.jinchuanggu.explorer.query.SavedQuestion.Parameter;
import cn.jinchuanggu.explorer.query.SavedQuestions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The box for questions over HTTP, for brokers and operators. */
@RestController
@RequestMapping("/api/explorer")
@Tag(name = "图谱查询", description = "问题库和只读查询；每次都记入台账")
class QuestionApi {

    private final QueryBox box;
    private final SavedQuestions questions;

    QuestionApi(QueryBox box, SavedQuestions questions) {
        this.box = box;
        this.questions = questions;
    }

    record QuestionLine(String id, String title, String about, List<Parameter> parameters) {

        static QuestionLine of(SavedQuestion question) {
            return new QuestionLine(question.id(), question.title(), question.about(), question.parameters());
        }
    }

    record Cypher(String cypher) {
    }

    @GetMapping("/questions")
    @Operation(summary = "问题库")
    List<QuestionLine> list() {
        return questions.list().stream().map(QuestionLine::of).toList();
    }

    @PostMapping("/questions/{id}")
    @Operation(summary = "问一个问题", description = "正文是各参数的值；没有写的用默认值。最多 1,000 行，5 秒。")
    QueryAnswer ask(@PathVariable String id, @RequestBody(required = false) Map<String, String> parameters, Actor actor) {
        return box.ask(id, parameters == null ? Map.of() : parameters, actor);
    }

    @PostMapping("/queries")
    @Operation(summary = "运行只读 Cypher（园区运营）", description = "只见公开的对象和关系：关系要写出类型，节点要有标签，属性限于公开的；最多 1,000 行，5 秒。")
    QueryAnswer run(@RequestBody Cypher query, Actor actor) {
        return box.run(query.cypher(), actor);
    }
}
