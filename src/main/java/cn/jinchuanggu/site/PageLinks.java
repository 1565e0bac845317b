package cn.jinchuanggu.site;

import cn.jinchuanggu.shared.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The links of a list: its pages, how many entries a page has, and the whole list as a file. The size that a reader chose stays in
 * the address of every further page; templates call it {@code @pageLinks}.
 */
@Component("pageLinks")
public class PageLinks {

    /** Entries a page may have, least first. */
    private static final List<Integer> SIZES = List.of(20, 50, Paging.LARGEST_PAGE);

    /** The page numbers worth a link: the first, the last and two on either side; 0 stands for a gap. */
    public List<Integer> numbers(int number, int pages) {
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

    /** The sizes worth a link; none when everything fits on the smallest page. */
    public List<Integer> sizes(long total) {
        return total > SIZES.getFirst() ? SIZES : List.of();
    }

    /** The address of one page. @param href of the list with its filters, without page */
    public String page(String href, int number) {
        String sized = chosenSize().map(size -> with(without(href), "size", size)).orElse(href);
        return with(sized, "page", String.valueOf(number));
    }

    /** The address of the first page with another size. */
    public String size(String href, int size) {
        return with(without(href), "size", String.valueOf(size));
    }

    /**
     * The address of the whole list as a file, with the filters of the list.
     *
     * @param api    where the list is for programs, such as {@code /api/needs}
     * @param ending of the file, {@code xlsx} or {@code csv}
     */
    public String export(String href, String api, String ending) {
        int query = href.indexOf('?');
        return api + "/export." + ending + (query < 0 ? "" : href.substring(query));
    }

    private static String with(String href, String name, String value) {
        return href + (href.contains("?") ? "&" : "?") + name + "=" + value;
    }

    /** A few lists keep the size among their filters. */
    private static String without(String href) {
        return href.replaceAll("(?<=[?&])size=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    private static Optional<String> chosenSize() {
        return SiteFrame.request().map(r -> r.getParameter("size")).filter(size -> size.matches("[0-9]{1,3}"));
    }
}
