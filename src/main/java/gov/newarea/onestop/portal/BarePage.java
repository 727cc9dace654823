package gov.newarea.onestop.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.json.JsonWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes an error page, or problem details (RFC 9457) at the API, without session, account or database. */
@Component
class BarePage {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final LocaleResolver locales;

    BarePage(ITemplateEngine templates, MessageSource messages, LocaleResolver locales) {
        this.templates = templates;
        this.messages = messages;
        this.locales = locales;
    }

    /** @param error selects the messages {@code hall.error.<error>}: title, description and advice */
    void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String error, Object... args)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var locale = locales.resolveLocale(request);
        var texts = new LinkedHashMap<String, Object>();
        for (var part : new String[] {"title", "say", "todo"}) {
            texts.put(part, messages.getMessage("hall.error." + error + "." + part, args, locale));
        }
        if (requestedPath(request).startsWith(request.getContextPath() + "/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(problem(status, error, texts));
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            texts.put("again", status.is5xxServerError());
            templates.process("error/bare", new Context(locale, texts), response.getWriter());
        }
    }

    private static String problem(HttpStatus status, String error, Map<String, Object> texts) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", texts.get("title"));
        problem.put("status", status.value());
        problem.put("detail", texts.get("say") + " " + texts.get("todo"));
        problem.put("code", error.toLowerCase(Locale.ROOT));
        return JsonWriter.<Map<String, Object>>standard().writeToString(problem);
    }

    private static String requestedPath(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }
}
