package io.zhijia.account;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program comes with a token: it reads what the token is for, as its holder, and leaves no session behind. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final int TRIES = 30;

    private final Logins logins;
    private final ObjectProvider<TokenSignIn> tokens;
    private final Throttle wrong = new Throttle(TRIES, Duration.ofMinutes(5));

    TokenFilter(Logins logins, ObjectProvider<TokenSignIn> tokens) {
        this.logins = logins;
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !header(request).startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = request.getMethod().equals("GET") ? login(request) : Optional.<Login>empty();
        if (login.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(wrong.admits(request.getRemoteAddr()) ? SC_UNAUTHORIZED : 429);
            return;
        }
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new PreAuthenticatedAuthenticationToken(login.get().name(), "", List.of())));
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Optional<Login> login(HttpServletRequest request) {
        var token = header(request).substring(BEARER.length()).strip();
        return tokens.stream()
                .map(each -> each.holder(token, request.getRequestURI()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(holder -> logins.of(holder.union(), holder.member()))
                .filter(login -> !login.isClosed());
    }

    private static String header(HttpServletRequest request) {
        return Objects.toString(request.getHeader(HttpHeaders.AUTHORIZATION), "");
    }
}
