package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.Addresses;
import cn.jinchuanggu.page.PublicAddress;
import org.springframework.stereotype.Component;

/** The addresses of this installation as the present request knows them. */
@Component
public class PublicAddresses {

    private final PublicAddress address;

    PublicAddresses(PublicAddress address) {
        this.address = address;
    }

    /** Only while a request is answered. */
    public Addresses get() {
        return new Addresses(address.base());
    }
}
