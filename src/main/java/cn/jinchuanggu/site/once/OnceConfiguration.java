package cn.jinchuanggu.site.once;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts {@link KeyedForms} around what Spring Security puts into forms: there can be only one such bean. */
@Configuration(proxyBeanMethods = false)
class OnceConfiguration {

    @Bean
    static BeanPostProcessor keyedForms() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens ? new KeyedForms(tokens) : bean;
            }
        };
    }
}
