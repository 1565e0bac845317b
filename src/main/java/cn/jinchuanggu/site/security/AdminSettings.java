package cn.jinchuanggu.site.security;

import cn.jinchuanggu.graph.StartRefused;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where administrators work.
 *
 * @param networks addresses or networks such as {@code 10.1.0.0/16} from which the workplaces of administrators are found; empty for all
 */
@ConfigurationProperties("jinchuanggu.admin")
record AdminSettings(@DefaultValue List<String> networks) {

    /** @throws StartRefused when it is neither an address nor a network */
    static IpAddressMatcher matcher(String network) {
        try {
            return new IpAddressMatcher(network);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("jinchuanggu.admin.networks 里的 " + network + " 不是地址或网段。", "请写成 10.1.0.0/16 或 192.168.3.7 这样，多个用逗号隔开。", e);
        }
    }
}
