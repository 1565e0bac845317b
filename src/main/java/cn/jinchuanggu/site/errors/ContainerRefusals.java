package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.site.headers.ResponseHeaders;
import cn.jinchuanggu.site.trace.TraceFilter;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses before any filter sees it, such as an address with an encoded slash: as problem details or as a short
 * Chinese page, like everything else that is refused, with the same protective headers and with a trace id that the log has too.
 */
public final class ContainerRefusals extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ContainerRefusals.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p>这次请求的编号 <code>%3$s</code></p><p><a href="/">回到首页</a></p></main></body></html>
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
        String trace = TraceFilter.give(request, response);
        tell(request.getMethod(), path, failure, trace);
        boolean isApi = FailureWriter.isApi(path);
        response.setContentType(isApi ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        headers.write(request, response);
        try {
            response.getReporter().write(isApi ? JSON.writeValueAsString(failure.asProblem(path, trace))
                    : PAGE.formatted(HtmlUtils.htmlEscape(failure.title()), HtmlUtils.htmlEscape(failure.detail()), trace));
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("Nobody waits for the answer any more", e);
        }
    }

    private static void tell(String method, String path, Failure failure, String trace) {
        MDC.put(TraceFilter.IN_LOG, trace);
        try {
            log.info("The container refuses {} {} with {}", method, Failure.shortened(path), failure.status());
        } finally {
            MDC.remove(TraceFilter.IN_LOG);
        }
    }
}
