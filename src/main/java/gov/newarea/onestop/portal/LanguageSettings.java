package gov.newarea.onestop.portal;

import gov.newarea.onestop.identity.Profile;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Selects Chinese, or English if the cookie says so; ignores the browser's preferred languages. */
@Configuration
class LanguageSettings {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language") {
            /** Maps any cookie value to one of two locales, because texts are cached for each locale. */
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
