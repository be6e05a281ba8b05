package io.zhijia.account;

import static org.springframework.security.config.Customizer.withDefaults;

import io.zhijia.identity.IdentityService;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;

/** Password or passkey, and the headers that keep other sites out of our pages. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            @Value("${zhijia.passkeys.site}") String site,
            @Value("${zhijia.passkeys.origin}") String origin,
            @Value("${zhijia.sign-in.per-address}") int perAddress,
            @Value("${zhijia.sign-in.per-login}") int perLogin,
            SignInWatch watch,
            SecondStepFilter second,
            TokenFilter tokens,
            ObjectProvider<OutsideDoor> doors) {
        doors.orderedStream().filter(door -> door.name().isPresent()).forEach(door -> door.open(http));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**",
                                "/calendar/*.ics",
                                "/visit/**",
                                "/projector/**",
                                "/health",
                                "/sign-in",
                                "/sign-in/outside",
                                "/start",
                                "/language",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/").failureHandler(watch))
                .addFilterBefore(new SignInThrottle(perAddress, perLogin), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(tokens, AnonymousAuthenticationFilter.class)
                .addFilterBefore(second, AuthorizationFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .webAuthn(passkeys -> passkeys.rpName("职家").rpId(site).allowedOrigins(origin))
                .csrf(withDefaults())
                .headers(PageHeaders::on)
                .build();
    }

    @Bean
    SecondStepFilter secondStep(Logins logins, IdentityService identity, ObjectProvider<SecondStep> steps) {
        return new SecondStepFilter(logins, identity, steps);
    }

    @Bean
    TokenFilter tokens(Logins logins, ObjectProvider<TokenSignIn> tokens) {
        return new TokenFilter(logins, tokens);
    }

    @Bean
    FilterRegistrationBean<TokenFilter> tokensOnlyBehindSignIn(TokenFilter tokens) {
        var registration = new FilterRegistrationBean<>(tokens);
        registration.setEnabled(false);
        return registration;
    }

    /** Only behind the sign-in, not once more as a filter of the server. */
    @Bean
    FilterRegistrationBean<SecondStepFilter> secondStepOnlyBehindSignIn(SecondStepFilter second) {
        var registration = new FilterRegistrationBean<>(second);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    UserDetailsService logIns(Logins logins, Clock clock) {
        return name -> logins.find(name)
                .filter(login -> !login.isClosed())
                .map(login -> User.withUsername(login.name())
                        .password(login.passwordHash())
                        .accountLocked(login.attempts().isLocked(clock.instant()))
                        .credentialsExpired(login.isExpired(clock.instant()))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    JdbcPublicKeyCredentialUserEntityRepository passkeyHolders(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    JdbcUserCredentialRepository passkeys(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }
}
