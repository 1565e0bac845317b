package cn.jinchuanggu.site.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what the container reports: errors of filters, of the security chains and of templates. */
@Controller
class ErrorPages implements ErrorController {

    private final FailureWriter failures;

    ErrorPages(FailureWriter failures) {
        this.failures = failures;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure failure = failure(request);
        if (failures.isForProgram(request)) {
            failures.writeProblem(request, response, failure);
            return null; // it is answered; an empty view would be looked for by the address and found without a failure to show
        }
        return ErrorAnswers.page(failure, request, response);
    }

    private Failure failure(HttpServletRequest request) {
        if (request.getAttribute(FailureWriter.ATTRIBUTE) instanceof Failure known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return failures.classify(thrown, request);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return FailureClassifier.byStatus(HttpStatus.resolve(status) == null ? 500 : status, FailureWriter.address(request));
    }
}
