package io.zhijia.survey;

import io.zhijia.account.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Where people answer with a code: no sign-in, no session, no cookie; who is signed in is not looked at. */
@Configuration(proxyBeanMethods = false)
class SurveyDoor {

    @Bean
    @Order(2)
    SecurityFilterChain answering(HttpSecurity http) {
        return http.securityMatcher(DoorController.PATH + "**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(
                        AbstractHttpConfigurer
                                ::disable) // the code in the address is all that counts, and no other site has it
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::on)
                .build();
    }
}
