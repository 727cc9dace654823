package gov.newarea.onestop.running;

import gov.newarea.onestop.filing.FilingLogContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.filter.OncePerRequestFilter;

/** Clears the filing number from the log context before and after each request and each pooled task. */
@Configuration(proxyBeanMethods = false)
class ThreadLogContext {

    @Bean
    TaskDecorator clearedLogContext() {
        return task -> () -> {
            FilingLogContext.forget();
            try {
                task.run();
            } finally {
                FilingLogContext.forget();
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OncePerRequestFilter clearLogContextFilter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                FilingLogContext.forget();
                try {
                    chain.doFilter(request, response);
                } finally {
                    FilingLogContext.forget();
                }
            }
        };
    }
}
