package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Takes it, and says so on the page that comes next.
     *
     * @return false when it was refused; the model then holds what the page shows of that
     */
    public boolean isTaken(Step step, Model model, HttpServletResponse response, RedirectAttributes news) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        Object key = fields.remove(KEY);
        fields.remove(TOKEN);
        try {
            String state = step.take(fields, key == null ? null : key.toString());
            news.addFlashAttribute("news", "已记录：" + label + "。现在的状态是“" + state + "”。");
            return true;
        } catch (InvalidInput e) {
            refuse(e.problems(), HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        } catch (Conflict e) {
            refuse(List.of(Problem.of("", e.getMessage())), HttpStatus.CONFLICT, model, response);
        }
        return false;
    }

    private void refuse(List<Problem> problems, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problems", problems.stream().map(this::placed).toList());
        model.addAttribute("tried", path);
        model.addAttribute("typed", sent);
    }

    /** Under its field where the form has it, else at the top of the page. */
    private Problem placed(Problem problem) {
        return sent.containsKey(problem.field()) ? new Problem(path + "-" + problem.field(), problem.message(), problem.remedy())
                : Problem.of("", problem.sentence());
    }
}
