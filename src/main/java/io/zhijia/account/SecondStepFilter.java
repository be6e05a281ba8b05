package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens no page until the second step is taken, where one is asked for. A passkey is two steps in one: the device, and
 * the finger or face on it. Stands before the filters that register passkeys, or a password alone could add one.
 */
class SecondStepFilter extends OncePerRequestFilter {

    static final String PASSED = SecondStepFilter.class.getName();

    /** What whoever is half signed in may still do: read the pages for everybody, and leave. */
    private static final String OPEN =
            "/assets/.*|/sign-in|/sign-out|/language|/error|/health|/calendar/.*[.]ics|/visit/.*|/projector/.*";

    private final Logins logins;
    private final IdentityService identity;
    private final ObjectProvider<SecondStep> steps;

    SecondStepFilter(Logins logins, IdentityService identity, ObjectProvider<SecondStep> steps) {
        this.logins = logins;
        this.identity = identity;
        this.steps = steps;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = missing(request);
        if (page.isEmpty() || isBelow(request.getRequestURI(), page.get())) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(page.get());
        }
    }

    private Optional<String> missing(HttpServletRequest request) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null
                || !isByPassword(signedIn)
                || request.getRequestURI().matches(OPEN)
                || isPassed(request, signedIn.getName())) {
            return Optional.empty();
        }
        var actor = actor(signedIn.getName());
        var page = actor.flatMap(this::page);
        if (actor.isPresent() && page.isEmpty() && request.getSession(false) != null) {
            request.getSession().setAttribute(PASSED, signedIn.getName()); // asked once for each session
        }
        return page;
    }

    private static boolean isByPassword(Authentication signedIn) {
        return signedIn.isAuthenticated()
                && !(signedIn instanceof AnonymousAuthenticationToken)
                && !(signedIn instanceof PreAuthenticatedAuthenticationToken) // a token: see TokenFilter
                && !(signedIn instanceof WebAuthnAuthentication);
    }

    /** By this very login: a session outlives a second sign-in under another name. */
    private static boolean isPassed(HttpServletRequest request, String login) {
        var session = request.getSession(false);
        return session != null && login.equals(session.getAttribute(PASSED));
    }

    private Optional<Actor> actor(String name) {
        return logins.find(name).filter(login -> !login.isClosed()).map(login -> identity.actor(login, login.member()));
    }

    private Optional<String> page(Actor actor) {
        return steps.orderedStream()
                .map(step -> step.pageFor(actor))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isBelow(String path, String page) {
        return path.equals(page) || path.startsWith(page + "/");
    }
}
