package gov.newarea.onestop.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Removes headers of the failed response, such as its length, before an error page replaces its body. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedAnswer implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) {
            response.setContentLengthLong(-1);
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.LAST_MODIFIED, null);
            response.setHeader(HttpHeaders.CONTENT_RANGE, null);
        }
        return null;
    }
}
