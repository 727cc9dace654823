package gov.newarea.onestop.identity.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("onestop")
record IdentitySettings(@DefaultValue("2016") String organs, @DefaultValue("false") boolean demo) {

    boolean today() {
        return "today".equals(organs);
    }
}
