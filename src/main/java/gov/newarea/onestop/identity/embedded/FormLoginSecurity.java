package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.SessionCheck;
import gov.newarea.onestop.identity.house.AccessDeniedAnswer;
import gov.newarea.onestop.identity.house.AccessRules;
import gov.newarea.onestop.identity.house.LoginSuccessTarget;
import gov.newarea.onestop.identity.house.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Security of pages and API with form login. */
@Embedded
@Configuration(proxyBeanMethods = false)
class FormLoginSecurity {

    @Bean
    SecurityFilterChain pageFilterChain(
            HttpSecurity http,
            AuthenticationManager passwordCheck,
            SessionCheck sessions,
            AccessDeniedAnswer accessDenied,
            LocaleResolver locales)
            throws Exception {
        sessions.addTo(http);
        return http.authenticationManager(passwordCheck)
                .authorizeHttpRequests(AccessRules::authorize)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new LoginSuccessTarget(locales))
                        .failureHandler(new LoginFailureHandler()))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .requestCache(pages -> pages.requestCache(AccessRules.askedPages()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(accessDenied)
                        .authenticationEntryPoint(AccessRules.loginEntryPoint()))
                .headers(headers -> SecurityHeaders.set(headers, "'self'"))
                .build();
    }

    @Bean
    SessionCheck sessionCheck(RecentAccounts accounts, AccountSessionRenewal renewal) {
        return chain ->
                chain.addFilterBefore(new AccountRecheckFilter(accounts, renewal), AnonymousAuthenticationFilter.class);
    }

    /** Checks the lock after the password, so that a locked account answers like an unknown one and takes as long. */
    @Bean
    AuthenticationManager passwordCheck(
            UserDetailsService directory, PasswordEncoder passwords, AuthenticationEventPublisher events) {
        var provider = new WithoutFactors(directory);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(user -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    /** Leaves out factor authorities, which nothing reads and which a node on Spring Security 6 cannot read from a session. */
    private static class WithoutFactors extends DaoAuthenticationProvider {

        WithoutFactors(UserDetailsService directory) {
            super(directory);
        }

        @Override
        protected Authentication createSuccessAuthentication(
                Object principal, Authentication asked, UserDetails holder) {
            var token = UsernamePasswordAuthenticationToken.authenticated(
                    principal, asked.getCredentials(), holder.getAuthorities());
            token.setDetails(asked.getDetails());
            return token;
        }
    }

    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
