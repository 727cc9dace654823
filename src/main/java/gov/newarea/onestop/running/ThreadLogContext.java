package gov.newarea.onestop.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.filter.OncePerRequestFilter;

/** Clears the log context, with the filing number in it, before and after each request and each pooled task. */
@Configuration(proxyBeanMethods = false)
class ThreadLogContext {

    @Bean
    TaskDecorator clearedLogContext() {
        return task -> () -> {
            MDC.clear();
            try {
                task.run();
            } finally {
                MDC.clear();
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
                MDC.clear();
                try {
                    chain.doFilter(request, response);
                } finally {
                    MDC.clear();
                }
            }
        };
    }
}
