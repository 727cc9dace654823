package gov.newarea.onestop.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Has sessions know what has changed about their person before anyone asks what they may do. */
@FunctionalInterface
public interface SessionCheck {

    /** Every chain of filters that lets people in by their session has the check stand in it. */
    void standIn(HttpSecurity chain);
}
