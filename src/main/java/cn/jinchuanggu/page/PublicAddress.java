package cn.jinchuanggu.page;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where everybody finds this installation: what addresses on papers, pictures and in open data begin with. Templates call it {@code @publicAddress}. */
@Component
public class PublicAddress {

    private final SiteSettings settings;

    PublicAddress(SiteSettings settings) {
        this.settings = settings;
    }

    /** Without a slash at the end. Only while a request is answered. */
    public String base() {
        return settings.baseUrl().isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() : settings.baseUrl();
    }

    /** @param path within the platform, with a slash at the beginning */
    public String of(String path) {
        return base() + path;
    }
}
