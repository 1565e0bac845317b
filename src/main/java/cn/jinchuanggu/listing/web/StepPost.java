package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A step that somebody sent by one of the forms of {@code fragments/steps}: it is taken, or the page comes again with what
 * was typed and what is wrong with it.
 *
 * @param path  of the step, with which the ids of its fields begin
 * @param label the Chinese word for the step
 * @param sent  the form as it came
 */
public record StepPost(String path, String label, Map<String, String> sent) {

    /** Name of the hidden field that names the request, and of the attribute that a page takes it from. */
    public static final String KEY = "key";

    /** Name of the hidden field that keeps others from sending the form. */
    public static final String TOKEN = "_csrf";

    /** What takes the step. */
    @FunctionalInterface
    public interface Step {

        /**
         * @param fields what the form says
         * @param key    names the request; null for none
         * @return the Chinese word for the state that it led to
         */
        String take(Map<String, Object> fields, String key);
    }

    /**
     * Takes it.
     *
     * @param href where to go when it was taken
     * @param page makes the page as it is now, and gives the name of its view
     * @return the view, or the way to it
     */
    public String take(Step step, String href, Supplier<String> page, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        Object key = fields.remove(KEY);
        fields.remove(TOKEN);
        try {
            String state = step.take(fields, key == null ? null : key.toString());
            news.addFlashAttribute("news", "已记录：" + label + "。现在的状态是“" + state + "”。");
            return "redirect:" + href;
        } catch (InvalidInput e) {
            return refused(e.problems(), HttpStatus.UNPROCESSABLE_CONTENT, page, model, response);
        } catch (Conflict e) {
            return refused(List.of(Problem.of("", e.getMessage())), HttpStatus.CONFLICT, page, model, response);
        }
    }

    private String refused(List<Problem> problems, HttpStatus status, Supplier<String> page, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problems", problems.stream().map(this::placed).toList());
        model.addAttribute("tried", path);
        model.addAttribute("typed", sent);
        return page.get();
    }

    /** Under its field where the form has it, else at the top of the page. */
    private Problem placed(Problem problem) {
        return sent.containsKey(problem.field()) ? new Problem(path + "-" + problem.field(), problem.message(), problem.remedy())
                : Problem.of("", problem.sentence());
    }
}
