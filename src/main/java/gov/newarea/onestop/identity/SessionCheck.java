package gov.newarea.onestop.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Adds the filter that updates or ends a session when its account has changed. */
@FunctionalInterface
public interface SessionCheck {

    /** Call this for every filter chain that authenticates by session. */
    void addTo(HttpSecurity chain);
}
