package cn.jinchuanggu.site;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Keeps every template and expression once it was read. Thymeleaf keeps 200 and 500 unless told otherwise; there are about 5,000
 * expressions (decision 0056 counts them), so that a busy day would read and compile the same ones again and again.
 */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    private static final int NO_LIMIT = -1;

    TemplateConfiguration(SpringTemplateEngine templates) {
        StandardCacheManager kept = new StandardCacheManager();
        kept.setExpressionCacheMaxSize(NO_LIMIT);
        kept.setTemplateCacheMaxSize(NO_LIMIT);
        templates.setCacheManager(kept);
    }
}
