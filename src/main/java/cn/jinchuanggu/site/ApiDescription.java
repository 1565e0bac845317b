package cn.jinchuanggu.site;

import cn.jinchuanggu.listing.sheet.TextTable;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the documentation of the API says about itself, and how a reader signs in to try it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String TOKEN = "token";

    static {
        // a table goes out as a file
        SpringDocUtils.getConfig().replaceWithClass(TextTable.class, byte[].class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("晋创谷 开放接口").version("0.1").license(new License().name("Apache-2.0")).description("""
                        已发布的内容不登录即可读取；修改需要 HTTP Basic（点右侧 Authorize）；只读的程序可以用访问令牌（Bearer）。出错时返回 application/problem+json（RFC 9457）：
                        title 说明问题，detail 说明下一步，problems 逐项列出字段、问题和改法。
                        在页面上登录后再从浏览器调用修改类接口，需要 X-CSRF-TOKEN 请求头。"""))
                .components(new Components().addSecuritySchemes(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                        .addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC)).addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
