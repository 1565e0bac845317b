package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.Opinion;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms on the cards of matches, and what owners read. */
@Controller
class FeedbackPages {

    static final String NEED = "need";
    static final String ACHIEVEMENT = "achievement";
    private static final String ASKED = "asked";
    private static final String KEY = "key";
    private static final String TOKEN = "_csrf";
    private static final String NEWS = "feedbackNews";
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        for (RefusalCode code : RefusalCode.values()) {
            CODES.put(code.name(), code.label());
        }
    }

    private final Feedback feedback;
    private final FeedbackSummaries summaries;

    FeedbackPages(Feedback feedback, FeedbackSummaries summaries) {
        this.feedback = feedback;
        this.summaries = summaries;
    }

    /**
     * What was done, above the list.
     *
     * @param undo id of what can be taken back, or null
     */
    public record News(String sentence, String undo, String asked) implements Serializable {
    }

    @PostMapping("/matches/feedback")
    String say(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, String> fields = new LinkedHashMap<>(sent);
        String asked = fields.remove(ASKED);
        String key = fields.remove(KEY);
        fields.remove(TOKEN);
        try {
            Opinion opinion = feedback.record(FeedbackFields.read(fields), actor, key);
            news.addFlashAttribute(NEWS, new News("已记下“" + opinion.verdict().label() + "”，列表按新的分数重排了。", opinion.id(), asked));
            return "redirect:/" + list(asked, opinion.needId(), opinion.achievementId());
        } catch (InvalidInput e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", e.problems());
            model.addAttribute("sent", fields);
            model.addAttribute(ASKED, asked);
            model.addAttribute("codes", CODES);
            return "matching/feedback-form";
        }
    }

    @PostMapping("/matches/feedback/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = NEED) String asked, @RequestParam(required = false) String key, Actor actor,
            RedirectAttributes news) {
        Opinion said = feedback.withdraw(id, actor, key);
        news.addFlashAttribute(NEWS, new News("已撤回“" + said.verdict().label() + "”，列表恢复到没有说过的样子。", null, asked));
        return "redirect:/" + list(asked, said.needId(), said.achievementId());
    }

    @GetMapping("/my/feedback")
    String summary(Actor reader, Model model) {
        model.addAttribute("summary", summaries.of(reader));
        return "matching/feedback-summary";
    }

    /** Path of the list that the reader came from. */
    private static String list(String asked, String needId, String achievementId) {
        return ACHIEVEMENT.equals(asked) ? "achievements/" + achievementId + "/matches" : "needs/" + needId + "/matches";
    }
}
