package cn.jinchuanggu.site.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a changing request was answered with.
 *
 * @param status   200 to 399; what was refused changed nothing and is not kept
 * @param redirect where a page is sent on to; null for no redirect
 * @param type     content type of the body; null for no body
 * @param headers  those of {@link #HEADERS} that were set
 * @param body     at most {@value #LARGEST} bytes
 */
record KeptAnswer(int status, String redirect, String type, Map<String, String> headers, byte[] body) {

    /** Larger answers are not kept; the feature then answers again. */
    static final int LARGEST = 1024 * 1024;
    private static final String REPEATED = "Idempotency-Replayed";
    private static final List<String> HEADERS = List.of("Location", "Content-Disposition", "Cache-Control", "ETag", "HX-Redirect", "HX-Location", "HX-Trigger", "HX-Refresh");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static KeptAnswer of(HeldResponse held) {
        Map<String, String> headers = new LinkedHashMap<>();
        HEADERS.stream().filter(name -> held.getHeader(name) != null).forEach(name -> headers.put(name, held.getHeader(name)));
        return new KeptAnswer(held.getStatus(), held.redirect(), held.getContentType(), headers, held.getContentAsByteArray());
    }

    static KeptAnswer read(byte[] json) {
        return JSON.readValue(json, KeptAnswer.class);
    }

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    /** Answers once more, and says that it is a repetition. */
    void send(HttpServletResponse response) throws IOException {
        response.setHeader(REPEATED, "true");
        headers.forEach(response::setHeader);
        if (redirect != null) {
            response.sendRedirect(redirect);
            return;
        }
        response.setStatus(status);
        if (type != null) {
            response.setContentType(type);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
