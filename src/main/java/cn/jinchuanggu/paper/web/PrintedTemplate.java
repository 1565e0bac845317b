package cn.jinchuanggu.paper.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Fills a template in for a paper or a picture while a request is answered, so that it may use the fragments of pages. Always in Chinese. */
@Component
public class PrintedTemplate {

    private final ITemplateEngine templates;
    PrintedTemplate(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param template its name; what it makes is well-formed when it is */
    public String html(String template, Map<String, ?> model) {
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        JakartaServletWebApplication application = JakartaServletWebApplication.buildApplication(request.getRequest().getServletContext());
        WebContext context = new WebContext(application.buildExchange(request.getRequest(), request.getResponse()), Locale.SIMPLIFIED_CHINESE);
        model.forEach(context::setVariable);
        return templates.process(template, context);
    }
}
