package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.explorer.query.QueryAnswer;
import cn.jinchuanggu.explorer.query.QueryBox;
import cn.jinchuanggu.explorer.query.SavedQuestions;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of questions and the box for Cypher. Asking is a POST, because it is written into the journal. */
@Controller
class QuestionPages {

    private static final String RESULT = "explorer/questions";
    private static final String EXAMPLE = """
            MATCH (e:Enterprise)-[:MEMBER_OF]->(p:Platform)
            RETURN p AS 平台, count(e) AS 企业数 ORDER BY 企业数 DESC LIMIT 20""";

    private final QueryBox box;
    private final SavedQuestions questions;

    QuestionPages(QueryBox box, SavedQuestions questions) {
        this.box = box;
        this.questions = questions;
    }

    @GetMapping("/graph/questions")
    String list(Actor actor, Model model) {
        return page(actor, model);
    }

    @GetMapping("/graph/questions/{id}")
    String one(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("question", questions.get(id));
        return page(actor, model);
    }

    @PostMapping("/graph/questions/{id}")
    String ask(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response) {
        model.addAttribute("question", questions.get(id));
        model.addAttribute("typed", typed);
        answer(() -> box.ask(id, typed, actor), model, response);
        return page(actor, model);
    }

    @PostMapping("/graph/cypher")
    String run(@RequestParam(defaultValue = "") String cypher, Actor actor, Model model, HttpServletResponse response) {
        model.addAttribute("cypher", cypher);
        answer(() -> box.run(cypher, actor), model, response);
        return page(actor, model);
    }

    @PostMapping("/graph/questions/{id}/rows.csv")
    ResponseEntity<TextTable> askForFile(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        return csv(box.ask(id, typed, actor));
    }

    @PostMapping("/graph/cypher/rows.csv")
    ResponseEntity<TextTable> runForFile(@RequestParam(defaultValue = "") String cypher, Actor actor) {
        return csv(box.run(cypher, actor));
    }

    private static void answer(Supplier<QueryAnswer> work, Model model, HttpServletResponse response) {
        try {
            QueryAnswer answer = work.get();
            model.addAttribute("answer", answer);
            model.addAttribute("drawn", String.join(",", answer.entities()));
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
        }
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("questions", questions.list());
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("own", actor.has(Role.OPERATOR));
        model.addAttribute("example", EXAMPLE);
        return RESULT;
    }

    private static ResponseEntity<TextTable> csv(QueryAnswer answer) {
        TextTable table = new TextTable("查询", answer.columns(), answer.rows().stream().map(row -> row.stream().map(QueryAnswer.Cell::text).toList()).toList());
        return ExplorerApi.download(table, "rows.csv");
    }
}
