package gov.newarea.onestop.identity.house;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that tell browsers what a page may load, frame and send. */
public final class SecurityHeaders {

    private SecurityHeaders() {}

    /** @param formTargets the value of {@code form-action}: targets of forms and of their redirects */
    public static void set(HeadersConfigurer<HttpSecurity> headers, String formTargets) {
        var content = String.join(
                "; ",
                "default-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "frame-src 'self'",
                "frame-ancestors 'self'",
                "form-action " + formTargets,
                "base-uri 'self'");
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }
}
