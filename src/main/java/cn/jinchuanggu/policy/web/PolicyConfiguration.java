package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.time.Clock;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the policy a bean; it takes today from the application's clock. Its interface shows one example per article. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    static final String ASSESSMENTS = "/api/policy/articles/{number}/assessments";

    @Bean
    Policy policy(ObjectProvider<Clock> clock) {
        return new Policy(clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    OpenApiCustomizer policyExamples(Policy policy) {
        return api -> {
            MediaType body = api.getPaths().get(ASSESSMENTS).getPost().getRequestBody().getContent().values().iterator().next();
            policy.listArticles().stream().filter(Article::computable).forEach(a -> body.addExamples(
                    ClauseRef.articleName(a.number()),
                    new Example().summary(a.name() + "（number=" + a.number() + "，示例）").value(Map.of("facts", a.example()))));
        };
    }
}
