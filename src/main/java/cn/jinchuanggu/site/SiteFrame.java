package cn.jinchuanggu.site;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.site.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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

    /** The page numbers worth a link: the first, the last and two on either side; 0 stands for a gap. */
    public List<Integer> pageLinks(int number, int pages) {
        List<Integer> links = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            boolean near = Math.abs(page - number) <= 2;
            if (page == 1 || page == pages || near) {
                links.add(page);
            } else if (links.getLast() != 0) {
                links.add(0);
                page = page < number ? number - 3 : pages - 1;
            }
        }
        return links;
    }

    /** What this page answers; empty where nobody asks. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here ? Optional.of(here.getRequest()) : Optional.empty();
    }

    /** The menu for this reader. */
    public List<NavItem> nav() {
        return NavItem.listFor(current.get());
    }
}
