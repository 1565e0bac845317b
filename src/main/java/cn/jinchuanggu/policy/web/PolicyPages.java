package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Period;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The twenty articles to read, and a form for each that can be computed. The answers stand in the address, so that a sheet
 * can be sent to somebody as a link; nothing is stored.
 */
@Controller
class PolicyPages {

    private static final int UNPROCESSABLE = 422;
    private static final String LANGUAGE = "lang";
    private static final String ADD = "add";

    private final Policy policy;

    PolicyPages(Policy policy) {
        this.policy = policy;
    }

    /** What the document is, for its head. */
    public record DocumentView(String id, String title, String url, Period window) {

        static DocumentView of(PolicyDocument document) {
            return new DocumentView(document.id(), document.title(), document.url(), document.window());
        }
    }

    /** An article with its number in words. */
    public record ArticleView(String name, Article article) {

        static ArticleView of(Article article) {
            return new ArticleView(ClauseRef.articleName(article.number()), article);
        }
    }

    @GetMapping("/policy")
    String articles(Model model) {
        model.addAttribute("document", DocumentView.of(policy.document()));
        model.addAttribute("articles", policy.listArticles().stream().map(ArticleView::of).toList());
        return "policy/articles";
    }

    @GetMapping("/policy/{number}")
    String article(@PathVariable int number, @RequestParam MultiValueMap<String, String> parameters, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        assess(number, parameters, model, response);
        model.addAttribute("sheetAddress", "/policy/" + number + "/sheet"
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        return "policy/article";
    }

    /** All twenty articles for one applicant. {@code add} is the key of a list that gets room for another entry. */
    @GetMapping("/policy/calculator")
    String calculator(@RequestParam MultiValueMap<String, String> parameters, @RequestParam(required = false) List<String> add,
            Model model, HttpServletResponse response) {
        List<Question> questions = policy.listProfileQuestions();
        parameters.remove(LANGUAGE);
        parameters.remove(ADD);
        Map<String, Object> answers = TypedAnswers.of(parameters, new FormFields(questions));
        model.addAttribute("document", DocumentView.of(policy.document()));
        model.addAttribute("form", ProfileForm.of(policy.listArticles(), questions, answers, add == null ? Set.of() : Set.copyOf(add)));
        if (answers.isEmpty()) {
            return "policy/calculator";
        }
        try {
            model.addAttribute("overview", OverviewView.of(policy.assessAll(answers), answers, policy.listArticles()));
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(UNPROCESSABLE);
        }
        return "policy/calculator";
    }

    @GetMapping("/policy/{number}/sheet")
    String sheet(@PathVariable int number, @RequestParam MultiValueMap<String, String> parameters, Model model,
            HttpServletResponse response) {
        assess(number, parameters, model, response);
        return model.containsAttribute("sheet") ? "policy/sheet-page" : "policy/article";
    }

    private static Map<String, Object> withArticle(int number, Map<String, Object> answers) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("article", number);
        claim.putAll(answers);
        return claim;
    }

    private void assess(int number, MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        Article article = policy.getArticle(number);
        parameters.remove(LANGUAGE);
        Map<String, Object> answers = TypedAnswers.of(parameters, new FormFields(article.questions()));
        model.addAttribute("document", DocumentView.of(policy.document()));
        model.addAttribute("asked", ArticleView.of(article));
        model.addAttribute("form", AskedForm.of(article.questions(), answers));
        model.addAttribute("exampleAddress", FactsAddress.of("/policy/" + number, article.example()));
        if (answers.isEmpty() || !article.computable()) {
            return;
        }
        try {
            model.addAttribute("sheet", ShownSheet.of(policy.assess(number, answers)));
            model.addAttribute("paperAddress", SheetPapers.address(number, answers));
            model.addAttribute("claimAddress", FactsAddress.of("/claims/new", withArticle(number, answers)));
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(UNPROCESSABLE);
        }
    }
}
