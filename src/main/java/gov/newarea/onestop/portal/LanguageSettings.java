package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.Profile;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless the reader chose English; the choice is kept in the browser, whatever the browser itself prefers. */
@Configuration
class LanguageSettings {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language") {
            /** Of whatever a cookie says, one of the two: texts are kept for each language that was ever asked for. */
            @Override
            protected Locale parseLocaleValue(String value) {
                return Profile.locale(value);
            }
        };
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
