package cn.jinchuanggu.site;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.site.security.CurrentActor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the layout needs on every page, error pages included; templates call it {@code @site}.
 */
@Component("site")
public class SiteFrame {

    private static final int LONGEST = 500;

    private final CurrentActor current;

    SiteFrame(CurrentActor current) {
        this.current = current;
    }

    /** Who reads this page. */
    public Actor me() {
        return current.get();
    }

    /** What was searched for, to stand in the search box again; empty when nothing was or when it cannot be read. */
    public String searched() {
        try {
            return request().map(r -> r.getParameter("q")).filter(q -> q.length() <= LONGEST).orElse("");
        } catch (InvalidParameterException e) {
            return ""; // the error page of a broken address has this box too
        }
    }

    /** What is wrong with this field of a form; null when nothing is. */
    public Problem problemOf(List<Problem> problems, String field) {
        return problems == null ? null : problems.stream().filter(p -> p.field().equals(field)).findFirst().orElse(null);
    }

    /** The id of the element that holds a field, so that an error summary can lead there. */
    public String fieldId(String field) {
        return "field-" + field.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    /** What this page answers; empty where nobody asks. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here ? Optional.of(here.getRequest()) : Optional.empty();
    }

    /** The address of this page, to come back to; the first page when this one was not asked for by GET. */
    public String here() {
        return request().filter(r -> r.getMethod().equals("GET") && r.getDispatcherType() == DispatcherType.REQUEST)
                .map(r -> r.getRequestURI() + (r.getQueryString() == null ? "" : "?" + r.getQueryString())).orElse("/");
    }

    /** The menu for this reader. */
    public List<NavItem> nav() {
        return NavItem.listFor(current.get());
    }
}
