package cn.jinchuanggu.site;

import cn.jinchuanggu.shared.RightOfWay;
import cn.jinchuanggu.shared.WallClock;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is one of and everybody shares. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    /** Today comes from here and from nowhere else: Asia/Shanghai. */
    @Bean
    Clock clock() {
        return WallClock.changzhi();
    }

    @Bean
    RightOfWay rightOfWay() {
        return new RightOfWay();
    }
}
