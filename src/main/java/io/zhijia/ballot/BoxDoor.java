package io.zhijia.ballot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The door of the boxes: no sign-in, no session, no cookie; who comes with an identity is sent away by the controller. */
@Configuration(proxyBeanMethods = false)
class BoxDoor {

    @Bean
    @Order(1)
    SecurityFilterChain boxes(HttpSecurity http) {
        return http.securityMatcher("/box/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // there is nobody whose browser could be misused
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SmallPapers(), HeaderWriterFilter.class)
                .build();
    }

    /** A paper has its length; nobody needs an identity here to fill the memory of the server with more. */
    static final class SmallPapers extends OncePerRequestFilter {

        private static final int MOST = 1 << 16;

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var length = request.getContentLengthLong();
            if (length < 0 || length > MOST) {
                response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
