package gov.newarea.onestop.identity.house;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Serves styles, scripts, pictures and fonts to everyone, without loading a session from the database. */
@Configuration(proxyBeanMethods = false)
class PublicAssets {

    private static final String[] STATIC = {
        "/static/**", "/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico", "/robots.txt", "/fonts/**"
    };

    @Bean
    @Order(0)
    SecurityFilterChain publicAssetFilterChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(STATIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }
}
