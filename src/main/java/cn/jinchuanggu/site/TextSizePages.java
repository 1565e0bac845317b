package cn.jinchuanggu.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch of the large text. A link, so that it works without a session and without a script. */
@Controller
class TextSizePages {

    private static final Duration KEPT = Duration.ofDays(365);
    /** One slash only: two would begin the name of another server. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[!-~]*");

    /** @param back page of this site to come back to; whatever else it is, the first page */
    @GetMapping("/text-size")
    void choose(@RequestParam boolean large, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(TextSize.COOKIE, large ? TextSize.LARGE : "")
                .path("/").maxAge(large ? KEPT : Duration.ZERO).httpOnly(true).sameSite("Lax").build().toString());
        response.sendRedirect(OWN_PAGE.matcher(back).matches() ? back : "/");
    }
}
