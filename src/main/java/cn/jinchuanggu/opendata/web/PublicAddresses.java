package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.opendata.SiteSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses of this installation as the present request knows them. */
@Component
public class PublicAddresses {

    private final SiteSettings settings;

    PublicAddresses(SiteSettings settings) {
        this.settings = settings;
    }

    /** Only while a request is answered. */
    public Addresses get() {
        return settings.addresses(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }
}
