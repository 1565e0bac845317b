package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.paper.NewPaper;
import cn.jinchuanggu.paper.PaperKind;
import cn.jinchuanggu.paper.web.PaperDesk;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A calculation as a PDF with a check code. */
@Controller
class SheetPapers {

    private static final List<String> OF_THE_FORM = List.of("key", "_csrf", "lang");

    private final Policy policy;
    private final PaperDesk desk;

    SheetPapers(Policy policy, PaperDesk desk) {
        this.policy = policy;
        this.desk = desk;
    }

    /** Where the paper of these facts is asked for. */
    static String address(int article, Map<String, ?> facts) {
        return FactsAddress.of("/policy/" + article + "/paper", facts);
    }

    /** @param sent the facts, as they stand in the address of the calculator */
    @PostMapping("/policy/{number}/paper")
    ResponseEntity<byte[]> issue(@PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        Article article = policy.getArticle(number);
        OF_THE_FORM.forEach(sent::remove);
        Sheet sheet = policy.assess(number, SentFacts.of(sent, article.questions()));
        SheetView view = SheetView.of(sheet);
        String figure = sheet.outcome() instanceof Outcome.Granted granted ? SheetAnswer.money(granted.amount()) : "";
        return desk.issue(new NewPaper(PaperKind.CALCULATION, view.title(), figure), "policy/sheet-pdf", Map.of("sheet", view), actor);
    }
}
