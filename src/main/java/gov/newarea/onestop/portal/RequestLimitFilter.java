package gov.newarea.onestop.portal;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.portal.RequestLimits.Excess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Refuses requests above the {@link RequestLimits} before sessions, sign-in and pages read them, and restricts redirects to this
 * site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLimitFilter extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final BarePage page;
    private final LocaleResolver locales;

    RequestLimitFilter(RequestLimits limits, BarePage page, LocaleResolver locales) {
        this.limits = limits;
        this.page = page;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var excessOfHead = head(request);
        if (excessOfHead.isPresent()) {
            refuse(excessOfHead.get(), request, response);
            return;
        }
        var parsed = Parsing.of(request);
        var excess = parsed.failure()
                .or(() -> limits.of(request.getRequestURI(), parsed.request().getParameterMap()));
        if (excess.isPresent()) {
            refuse(excess.get(), request, response);
        } else {
            chain.doFilter(parsed.request(), new OwnRedirects(request, response));
        }
    }

    private void refuse(Excess excess, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var most = Localized.number(limits.text()).in(locales.resolveLocale(request));
        page.answer(request, response, excess.status(), "limit." + excess.name().toLowerCase(Locale.ROOT), most);
    }

    /** Checks what is known before the body is read. */
    private Optional<Excess> head(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (limits.tooLongAddress(path, Objects.requireNonNullElse(request.getQueryString(), ""))) {
            return Optional.of(Excess.ADDRESS);
        }
        if (limits.tooLongHeaders(lengthOfHeaders(request))) {
            return Optional.of(Excess.HEADERS);
        }
        return !isUpload(request) && limits.tooLongForm(path, request.getContentLengthLong())
                ? Optional.of(Excess.FORM)
                : Optional.empty();
    }

    /** Uploads have limits of their own, and a page that reports them. */
    private static boolean isUpload(HttpServletRequest request) {
        var path = request.getRequestURI();
        return Parsing.isMultipart(request) && path.startsWith("/apply/") && path.contains("/materials/");
    }

    private static long lengthOfHeaders(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .mapToLong(name -> Collections.list(request.getHeaders(name)).stream()
                        .mapToLong(value -> name.length() + value.length())
                        .sum())
                .sum();
    }
}
