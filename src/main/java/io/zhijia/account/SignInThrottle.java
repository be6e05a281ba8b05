package io.zhijia.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away whoever tries passwords faster than a person types; a whole school may sit behind one address. */
class SignInThrottle extends OncePerRequestFilter {

    private final Throttle perAddress;
    private final Throttle perLogin;

    SignInThrottle(int perAddress, int perLogin) {
        this.perAddress = new Throttle(perAddress, Duration.ofMinutes(5));
        this.perLogin = new Throttle(perLogin, Duration.ofMinutes(5));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().matches("/sign-in|/login/webauthn|/me/password");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (perAddress.admits(request.getRemoteAddr()) && perLogin.admits(login(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/sign-in?slower");
        }
    }

    private static String login(HttpServletRequest request) {
        var typed = request.getParameter("username");
        return typed == null ? Objects.toString(request.getRemoteUser(), request.getRemoteAddr()) : typed;
    }
}
