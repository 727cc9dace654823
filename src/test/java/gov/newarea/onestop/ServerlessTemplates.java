package gov.newarea.onestop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws templates without the application: a file of the product by its name, or any other text as a template. */
public final class ServerlessTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public ServerlessTemplates(ResourceBundleMessageSource messages) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        var texts = new StringTemplateResolver();
        texts.setTemplateMode(TemplateMode.HTML);
        texts.setOrder(2);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(messages);
    }

    /** Messages of these areas, as the product reads them. */
    public static ResourceBundleMessageSource messages(String... areas) {
        var messages = new ResourceBundleMessageSource();
        for (var area : areas) {
            messages.addBasenames("messages/" + area);
        }
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public String draw(String template, Map<String, ?> model, Locale language) {
        var servlets = new MockServletContext();
        var beans = new StaticWebApplicationContext();
        beans.setServletContext(servlets);
        beans.refresh();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        var variables = new HashMap<String, Object>(model);
        variables.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return engine.process(template, new WebContext(exchange, language, variables));
    }
}
