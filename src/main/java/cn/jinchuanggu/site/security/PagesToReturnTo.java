package cn.jinchuanggu.site.security;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers for after the login only what a person asked for: a page, not a fragment of one and not a background call. */
final class PagesToReturnTo extends HttpSessionRequestCache {

    PagesToReturnTo() {
        setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        setMatchingRequestParameterName(null);
    }
}
