package cn.jinchuanggu.policy.sandbox.web;

import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.document.Parameter;
import cn.jinchuanggu.policy.sandbox.Sandbox;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Numerals;
import cn.jinchuanggu.shared.Period;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sandbox for officers: choose an article, write other numbers, see who would win and lose. */
@Controller
class SandboxPages {

    private static final String VALUE = "value.";

    private final Sandbox sandbox;
    private final Policy policy;

    SandboxPages(Sandbox sandbox, Policy policy) {
        this.sandbox = sandbox;
        this.policy = policy;
    }

    /**
     * A value that can be tried otherwise.
     *
     * @param field name of its field
     * @param now   what the text says, with its unit
     * @param typed what was typed; null for nothing
     */
    public record Row(String field, String meaning, String quote, String clause, String now, String typed) {

        static Row of(Parameter value, Map<String, String> typed) {
            String field = VALUE + value.name();
            String now = String.join("、", value.lines().stream().map(Parameter.Line::written).distinct().map(Numerals::grouped).toList());
            return new Row(field, value.meaning(), value.quote(), value.clause(), now + " " + value.unit(), typed.get(field));
        }
    }

    @GetMapping("/officer/sandbox")
    String form(@RequestParam(defaultValue = "9") int article, Model model) {
        return form(article, Map.of(), model);
    }

    @PostMapping("/officer/sandbox")
    String begin(@RequestParam int article, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response) {
        List<Problem> problems = new ArrayList<>();
        Optional<Period> days = days(typed, "from", "through", problems);
        Optional<Period> window = days(typed, "windowFrom", "windowThrough", problems);
        List<Sandbox.Wish> wishes = new ArrayList<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(VALUE) && !text.isBlank()) {
                number(name, text, problems).ifPresent(n -> wishes.add(
                        new Sandbox.Wish(article, name.substring(VALUE.length()), days.orElse(null), n)));
            }
        });
        try {
            if (!problems.isEmpty()) {
                throw new InvalidInput(problems);
            }
            return "redirect:/officer/sandbox/" + sandbox.begin(wishes, window).id();
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(article, typed, model);
        }
    }

    @GetMapping("/officer/sandbox/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("trial", TrialAnswer.of(sandbox.get(id)));
        return "policy/sandbox-trial";
    }

    private String form(int article, Map<String, String> typed, Model model) {
        Map<String, String> articles = new LinkedHashMap<>();
        policy.listArticles().stream().filter(a -> !sandbox.listValues(a.number()).isEmpty())
                .forEach(a -> articles.put(String.valueOf(a.number()), ClauseRef.articleName(a.number()) + " " + a.name()));
        Article asked = policy.getArticle(article);
        model.addAttribute("article", asked);
        model.addAttribute("articleName", ClauseRef.articleName(article));
        model.addAttribute("articles", articles);
        model.addAttribute("values", sandbox.listValues(article).stream().map(v -> Row.of(v, typed)).toList());
        model.addAttribute("window", policy.document().window());
        model.addAttribute("typed", typed);
        return "policy/sandbox";
    }

    private static Optional<BigDecimal> number(String name, String text, List<Problem> problems) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(",", "")));
        } catch (NumberFormatException e) {
            problems.add(new Problem(name, "“" + text + "”不是一个数。", "请填写数字，比例写成小数，如 0.05。"));
            return Optional.empty();
        }
    }

    private static Optional<Period> days(Map<String, String> typed, String from, String through, List<Problem> problems) {
        try {
            return Optional.ofNullable(SandboxDays.read(from, day(typed.get(from)), day(typed.get(through))));
        } catch (DateTimeParseException e) {
            problems.add(new Problem(from, "“" + e.getParsedString() + "”不是日期。", "请按 2026-01-01 填写。"));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
        return Optional.empty();
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
