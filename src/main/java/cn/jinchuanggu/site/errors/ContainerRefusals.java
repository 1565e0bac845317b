package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.site.headers.ResponseHeaders;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses before any filter sees it, such as an address with an encoded slash: as problem details or as a short
 * Chinese page, like everything else that is refused, and with the same protective headers.
 */
public final class ContainerRefusals extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">回到首页</a></p></main></body></html>
            """;

    private final ResponseHeaders headers;

    public ContainerRefusals(ResponseHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return; // answered by the platform
        }
        String path = String.valueOf(request.getRequestURI());
        Failure failure = FailureClassifier.byStatus(response.getStatus(), path);
        boolean isApi = FailureWriter.isApi(path);
        response.setContentType(isApi ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        headers.write(request, response);
        try {
            response.getReporter().write(isApi ? JSON.writeValueAsString(failure.asProblem(path, "")) : PAGE.formatted(HtmlUtils.htmlEscape(failure.title()), HtmlUtils.htmlEscape(failure.detail())));
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("Nobody waits for the answer any more", e);
        }
    }
}
