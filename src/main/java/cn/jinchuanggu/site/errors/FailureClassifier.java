package cn.jinchuanggu.site.errors;

import cn.jinchuanggu.graph.DiskLow;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says in Chinese what an exception means for the person or program that sent the request.
 *
 * <p>400 the request itself cannot be read, 422 it can be read and is not acceptable, 409 somebody else was faster,
 * 503 the database is away or the disk is nearly full. Whatever is not named here is a fault of the platform and stays empty.
 */
final class FailureClassifier {

    private FailureClassifier() {
    }

    /** @return empty when the exception is a fault of the platform */
    static Optional<Failure> classify(Throwable e, String address) {
        return Optional.ofNullable(of(e, address));
    }

    private static Failure of(Throwable e, String address) {
        return switch (e) {
            case InvalidInput invalid -> Failure.of(422, "填写的内容有 " + invalid.problems().size() + " 处需要修改。", invalid.problems());
            case NotFound missing -> Failure.of(404, missing.getMessage(), "它可能已撤回、已过期，或编号输错了。请用搜索再找一找。");
            case DiskLow full -> new Failure(503, full.getMessage(), "您的内容没有保存，也没有损坏；查看照常。园区运营腾出空间以后请再提交一次。", List.of(), DiskLow.RETRY_AFTER_s, "");
            case Conflict late -> Failure.of(409, late.getMessage(), "请刷新看到最新内容，再改一次。");
            case NoResourceFoundException missing -> Failure.notFound(address);
            case NoHandlerFoundException missing -> Failure.notFound(address);
            case HttpMessageNotReadableException unreadable -> body(unreadable);
            case MethodArgumentNotValidException invalid -> binding(invalid.getBindingResult());
            case BindException invalid -> binding(invalid.getBindingResult());
            case HandlerMethodValidationException invalid -> parameters(invalid);
            case MethodArgumentTypeMismatchException wrong -> type(wrong.getName(), wrong);
            case TypeMismatchException wrong -> type(String.valueOf(wrong.getPropertyName()), wrong);
            case MissingServletRequestParameterException missing -> Failure.field(400, "缺少参数。", missing.getParameterName(), "缺少参数 " + missing.getParameterName() + "。", "请补上后重试。");
            case MissingServletRequestPartException missing -> Failure.field(400, "缺少文件。", missing.getRequestPartName(), "缺少上传的内容 " + missing.getRequestPartName() + "。", "请选择文件后重试。");
            case InvalidParameterException broken -> byStatus(broken.getErrorCode(), address);
            case MissingRequestValueException missing -> Failure.of(400, "请求不完整。", "请补上缺少的路径、请求头或 Cookie。");
            case MaxUploadSizeExceededException big -> tooLarge();
            case RequestRejectedException bad -> byStatus(400, address);
            case MultipartException broken -> isTooLarge(broken) ? tooLarge() : Failure.of(400, "上传的内容读不出来。", "请确认表单是 multipart/form-data，并重新选择文件。");
            case HttpRequestMethodNotSupportedException wrong -> Failure.of(405, "这个地址不支持 " + Failure.shortened(wrong.getMethod()) + "。",
                    "可用的方法：" + String.join("、", wrong.getSupportedMethods() == null ? new String[0] : wrong.getSupportedMethods()) + "。");
            case HttpMediaTypeNotSupportedException wrong -> Failure.of(415, "不接受这种内容类型。", "收到的是 " + Failure.shortened(String.valueOf(wrong.getContentType())) + "，可以用：" + types(wrong.getSupportedMediaTypes()) + "。");
            case HttpMediaTypeNotAcceptableException wrong -> Failure.of(406, "给不出这种内容类型。", "可以给出：" + types(wrong.getSupportedMediaTypes()) + "。请改 Accept 请求头。");
            case OptimisticLockingFailureException late -> Failure.of(409, "别人刚刚改过同一条内容。", "请刷新看到最新内容，再改一次。");
            case DataIntegrityViolationException twice -> Failure.of(409, "同样的内容已经存在。", "请刷新后查看；如果是重复提交，前一次已经成功。");
            case DataAccessResourceFailureException away -> Failure.retryLater();
            case TransientDataAccessException busy -> Failure.retryLater();
            default -> byCauseOrStatus(e, address);
        };
    }

    private static Failure byCauseOrStatus(Throwable e, String address) {
        if (isDatabaseAway(e)) {
            return Failure.retryLater();
        }
        if (isTooLarge(e)) {
            return tooLarge();
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            return byStatus(known.getStatusCode().value(), address);
        }
        // Spring wraps what a repository or a template throws; what is inside says more
        return e.getCause() == null || e.getCause() == e ? null : of(e.getCause(), address);
    }

    /** For failures that arrive as a bare status, from the container or a filter. */
    static Failure byStatus(int status, String address) {
        return switch (status) {
            case 401 -> Failure.of(401, "需要登录。", "请先登录。");
            case 403 -> Failure.of(403, "您不能使用这个功能。", "如需权限，请联系园区运营人员。");
            case 404 -> Failure.notFound(address);
            case 405 -> Failure.of(405, "这个地址不支持这种方法。", "请从页面上的按钮操作。");
            case 413 -> tooLarge();
            case 414, 431 -> Failure.of(status, "地址或请求头太长。", "请缩短后重试。");
            case 415 -> Failure.of(415, "不接受这种内容类型。", "请按接口说明设置 Content-Type。");
            case 429 -> Failure.of(429, "请求太频繁。", "请稍等片刻再试。");
            case 503 -> Failure.retryLater();
            default -> status < 500 ? Failure.of(status, "这个请求读不懂。", "请检查地址和参数；也可以从首页重新进入。")
                    : Failure.of(status, "平台出了点问题。", "请稍后再试。");
        };
    }

    private static Failure tooLarge() {
        return Failure.of(413, "内容太大。", "一次请求不超过 1 MB，上传的文件不超过 128 MB。请分批提交。");
    }

    private static Failure body(HttpMessageNotReadableException e) {
        if (isTooLarge(e)) {
            return tooLarge();
        }
        return JsonProblems.of(e.getCause())
                .map(problem -> Failure.of(400, "请求内容读不出来。", List.of(problem)))
                .orElseGet(() -> Failure.of(400, "请求内容读不出来。", "请发送一个完整的 JSON 对象。"));
    }

    private static Failure binding(BindingResult result) {
        List<Problem> problems = new ArrayList<>();
        boolean unreadable = false;
        for (FieldError error : result.getFieldErrors()) {
            unreadable |= error.isBindingFailure();
            problems.add(error.isBindingFailure()
                    ? new Problem(error.getField(), "收到的“" + Failure.shortened(String.valueOf(error.getRejectedValue())) + "”不是这一项要的内容。", "请改为正确的格式。")
                    : Problem.of(error.getField(), sentence(error.getDefaultMessage())));
        }
        result.getGlobalErrors().forEach(error -> problems.add(Problem.of("", sentence(error.getDefaultMessage()))));
        return Failure.of(unreadable ? 400 : 422, "填写的内容有 " + problems.size() + " 处需要修改。", problems);
    }

    private static Failure parameters(HandlerMethodValidationException e) {
        List<Problem> problems = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> Problem.of(
                        error instanceof FieldError field ? field.getField() : String.valueOf(result.getMethodParameter().getParameterName()),
                        sentence(error.getDefaultMessage()))))
                .toList();
        return Failure.of(422, "填写的内容有 " + problems.size() + " 处需要修改。", problems);
    }

    private static Failure type(String name, TypeMismatchException e) {
        Class<?> wanted = e.getRequiredType();
        return Failure.field(400, "参数 " + Failure.shortened(name) + " 的格式不对。", name,
                "收到的“" + Failure.shortened(String.valueOf(e.getValue())) + "”不是" + JsonProblems.describe(wanted) + "。", JsonProblems.choices(wanted));
    }

    private static String sentence(String message) {
        String text = message == null ? "这一项不正确" : message;
        return text.endsWith("。") ? text : text + "。";
    }

    private static String types(List<MediaType> types) {
        return types.isEmpty() ? "application/json" : String.join("、", types.stream().map(MediaType::toString).distinct().limit(5).toList());
    }

    /** Whether the caller closed the connection before the answer was written. */
    static boolean isHungUp(Throwable e) {
        return causes(e).anyMatch(c -> c instanceof ClientAbortException || c instanceof AsyncRequestNotUsableException);
    }

    private static boolean isTooLarge(Throwable e) {
        return causes(e).anyMatch(c -> c instanceof BodyTooLarge || c.getClass().getSimpleName().contains("SizeLimitExceeded"));
    }

    /** The driver marks what a later try may mend; its classes are named, not imported, because only stores may know it. */
    private static boolean isDatabaseAway(Throwable e) {
        return causes(e).flatMap(c -> Stream.<Class<?>>iterate(c.getClass(), k -> k != null, Class::getSuperclass))
                .flatMap(k -> Stream.concat(Stream.of(k), Arrays.stream(k.getInterfaces())))
                .map(Class::getName)
                .anyMatch(name -> name.equals("org.neo4j.driver.exceptions.RetryableException")
                        || name.equals("org.neo4j.driver.exceptions.ServiceUnavailableException"))
                || causes(e).anyMatch(c -> c.getClass().getName().startsWith("org.neo4j.driver.")
                        && String.valueOf(c.getMessage()).startsWith("Unable to acquire connection"));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, c -> c != null, Throwable::getCause).limit(20);
    }
}
