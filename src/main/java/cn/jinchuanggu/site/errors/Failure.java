package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What went wrong with one request, ready to be shown. Never carries anything of the program's inside.
 *
 * @param status       HTTP status, 400 through 599
 * @param title        what is wrong in a few Chinese words
 * @param detail       what to do next, in Chinese
 * @param problems     what is wrong field by field; empty when it is not about fields
 * @param retryAfter_s seconds after which a new try makes sense; 0 when it makes none
 * @param errorId      the id under which the log has the cause; empty when the log has nothing
 */
public record Failure(int status, String title, String detail, List<Problem> problems, int retryAfter_s, String errorId) {

    public Failure {
        problems = List.copyOf(problems);
    }

    public static Failure of(int status, String title, String detail) {
        return new Failure(status, title, detail, List.of(), 0, "");
    }

    static Failure of(int status, String title, List<Problem> problems) {
        return new Failure(status, title, "请按下面的提示修改后重试。", problems, 0, "");
    }

    static Failure field(int status, String title, String field, String message, String remedy) {
        return of(status, title, List.of(new Problem(field, message, remedy)));
    }

    /** @param address what was asked for, as it stood in the address line */
    public static Failure notFound(String address) {
        return of(404, "没有找到这个地址。", "地址 " + shortened(address) + " 不存在，可能已被移走或输错。请从首页或搜索进入。");
    }

    static Failure retryLater() {
        return new Failure(503, "数据库暂时连不上。", "请稍后刷新本页；如果刚才在提交，刷新时选择重新提交：还没有办成的会办成，已经办成的不会办两次。", List.of(), 5, "");
    }

    static Failure unknown(String errorId) {
        return new Failure(500, "平台出了点问题。", "您可以稍后再试；如果一直这样，请把错误编号 " + errorId + " 告诉园区运营人员。", List.of(), 0, errorId);
    }

    /**
     * As problem details (RFC 9457).
     *
     * @param address what was asked for
     * @param traceId under which the log has the request; may be empty
     */
    Map<String, Object> asProblem(String address, String traceId) {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("code", known == null ? "STATUS_" + status : known.name());
        body.put("detail", detail);
        body.put("instance", address);
        if (!problems.isEmpty()) {
            body.put("problems", problems.stream().map(Failure::fields).toList());
        }
        if (!errorId.isEmpty()) {
            body.put("errorId", errorId);
        }
        if (!traceId.isEmpty()) {
            body.put("traceId", traceId);
        }
        return body;
    }

    private static Map<String, String> fields(Problem problem) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("field", problem.field());
        fields.put("message", problem.message());
        fields.put("remedy", problem.remedy());
        return fields;
    }

    /** Enough of a text to recognise it. */
    static String shortened(String text) {
        String shown = String.valueOf(text);
        return shown.length() <= 60 ? shown : shown.substring(0, 60) + "…";
    }
}
