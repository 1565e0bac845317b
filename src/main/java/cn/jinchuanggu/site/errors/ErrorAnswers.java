package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.site.trace.TraceFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever a controller throws: problem details for the API and for htmx, the error page for people. A form that
 * wants its own page back with the problems beside the fields catches {@link cn.jinchuanggu.shared.InvalidInput} itself.
 */
@ControllerAdvice
class ErrorAnswers {

    private final FailureWriter failures;

    ErrorAnswers(FailureWriter failures) {
        this.failures = failures;
    }

    /** Missing logins and roles belong to the security filters, which know whether to lead to the login. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException e) {
        throw e;
    }

    /** The address of what was merged leads to what it was merged into, for good. */
    @ExceptionHandler(Moved.class)
    ModelAndView moved(Moved e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        failures.writeMoved(request, response, e);
        return new ModelAndView();
    }

    @ExceptionHandler(Exception.class)
    ModelAndView answer(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (FailureClassifier.isHungUp(e)) {
            return new ModelAndView(); // there is nobody to answer, and nothing went wrong here
        }
        Failure failure = failures.classify(e, request);
        if (e instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
        if (response.isCommitted()) {
            throw e; // a part is sent: the server breaks the connection off, so that nobody takes it for the whole
        }
        if (failures.isForProgram(request)) {
            failures.writeProblem(request, response, failure);
            return new ModelAndView();
        }
        failures.tell(request, failure);
        return page(failure, request, response);
    }

    static ModelAndView page(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        FailureWriter.setRetryAfter(response, failure);
        return new ModelAndView("error", Map.of("failure", failure, "trace", TraceFilter.idOf(request)), HttpStatus.valueOf(failure.status()));
    }
}
