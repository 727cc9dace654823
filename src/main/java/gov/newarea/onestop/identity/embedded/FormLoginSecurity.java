package gov.newarea.onestop.identity.embedded;

import gov.newarea.onestop.identity.SessionCheck;
import gov.newarea.onestop.identity.house.AccessDeniedAnswer;
import gov.newarea.onestop.identity.house.AccessRules;
import gov.newarea.onestop.identity.house.LoginSuccessTarget;
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

/** Signing in with an account of the house. */
@Embedded
@Configuration(proxyBeanMethods = false)
class FormLoginSecurity {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            AuthenticationManager passwordCheck,
            SessionCheck sessions,
            AccessDeniedAnswer turnedAway,
            LocaleResolver locales)
            throws Exception {
        sessions.standIn(http);
        return http.authenticationManager(passwordCheck)
                .authorizeHttpRequests(AccessRules::whoMayEnter)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new LoginSuccessTarget(locales))
                        .failureHandler(new LoginFailureHandler()))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .exceptionHandling(refused ->
                        refused.accessDeniedHandler(turnedAway).authenticationEntryPoint(AccessRules.whereToSignIn()))
                .headers(headers -> AccessRules.whatBrowsersMayDo(headers, "'self'"))
                .build();
    }

    @Bean
    SessionCheck sessionCheck(RecentAccounts accounts, AccountSessionRenewal renewal) {
        return chain ->
                chain.addFilterBefore(new AccountRecheckFilter(accounts, renewal), AnonymousAuthenticationFilter.class);
    }

    /** The lock is looked at only after the password, so that a locked account answers like an unknown one, and as slowly. */
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

    /** Says nothing of how somebody signed in: nobody asks, and a node of a version on Spring Security 6 could not read it in a session. */
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
