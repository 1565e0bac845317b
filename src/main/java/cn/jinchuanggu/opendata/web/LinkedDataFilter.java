package cn.jinchuanggu.opendata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The page of an entity and its JSON-LD have one address: who prefers {@code application/ld+json} gets that, everybody else the page,
 * which tells programs where the other form is.
 */
@Component
class LinkedDataFilter extends OncePerRequestFilter {

    static final MediaType LINKED_DATA = MediaType.parseMediaType("application/ld+json");
    /** Attribute of a request for a page of an entity: its id as it stands in the address. */
    static final String ALTERNATE = "linkedData";
    /** Forms take ids of 100 characters at the most; what is longer than this is no id, and a header could not hold it. */
    private static final int LONGEST_ID = 200;
    private static final Pattern PAGE = Pattern.compile("/(?:entities|needs|achievements|financing|talent|scenarios|capabilities|services)/([^/]{1," + LONGEST_ID + "})");
    private static final Set<String> NO_ENTITY = Set.of("new", "import", "imports", "check", "compare", "matched");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Matcher page = PAGE.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !page.matches() || NO_ENTITY.contains(page.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        String record = "/opendata/records/" + page.group(1);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (prefersLinkedData(request.getHeader(HttpHeaders.ACCEPT))) {
            request.getRequestDispatcher(record).forward(request, response);
        } else {
            response.addHeader(HttpHeaders.LINK, "<" + request.getContextPath() + record + ">; rel=\"alternate\"; type=\"" + LINKED_DATA + "\"");
            request.setAttribute(ALTERNATE, record);
            chain.doFilter(request, response);
        }
    }

    /** Whether JSON-LD is named and no less wanted than a page. */
    static boolean prefersLinkedData(String accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            double page = quality(wanted, MediaType.TEXT_HTML);
            double data = quality(wanted, LINKED_DATA);
            return data > 0 && data >= page;
        } catch (InvalidMediaTypeException e) {
            return false; // what cannot be read gets the page, or the answer that the page gives to it
        }
    }

    private static double quality(List<MediaType> wanted, MediaType type) {
        return wanted.stream().filter(w -> w.equalsTypeAndSubtype(type)).mapToDouble(MediaType::getQualityValue).max().orElse(0);
    }
}
