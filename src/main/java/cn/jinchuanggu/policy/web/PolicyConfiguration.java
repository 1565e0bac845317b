package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.Policy;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the policy a bean; it takes today from the application's clock. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Policy policy(ObjectProvider<Clock> clock) {
        return new Policy(clock.getIfAvailable(Clock::systemUTC));
    }
}
