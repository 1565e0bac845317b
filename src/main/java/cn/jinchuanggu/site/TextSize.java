package cn.jinchuanggu.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 长者模式: whether this reader wants large text, kept in a cookie on the device; templates call it {@code @textSize}. */
@Component("textSize")
public class TextSize {

    /** Name of the cookie; its only value is {@value #LARGE}. */
    static final String COOKIE = "text";
    static final String LARGE = "large";

    private final SiteFrame site;

    TextSize(SiteFrame site) {
        this.site = site;
    }

    /** Whether the page is to be shown in large text. */
    public boolean large() {
        return SiteFrame.request().map(HttpServletRequest::getCookies).stream().flatMap(Arrays::stream)
                .anyMatch((Cookie c) -> c.getName().equals(COOKIE) && c.getValue().equals(LARGE));
    }

    /** The address that turns it on or off and comes back to this page; from a page that was not asked for by GET, to the first one. */
    public String switchHref() {
        return UriComponentsBuilder.fromPath("/text-size").queryParam("large", !large()).queryParam("back", "{back}").encode().buildAndExpand(site.here()).toUriString();
    }
}
