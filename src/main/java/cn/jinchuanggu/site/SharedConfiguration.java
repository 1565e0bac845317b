package cn.jinchuanggu.site;

import cn.jinchuanggu.shared.WallClock;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Today comes from here and from nowhere else: Asia/Shanghai. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return WallClock.changzhi();
    }
}
