package io.zhijia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sees who comes in and who fails to. */
@Component
class SignInWatch implements AuthenticationFailureHandler {

    private static final String SEEN = SignInWatch.class.getName();
    private final Logins logins;
    private final SignInRecorder recorder;
    private final OpenSessions sessions;
    private final Clock clock;

    SignInWatch(Logins logins, SignInRecorder recorder, OpenSessions sessions, Clock clock) {
        this.logins = logins;
        this.recorder = recorder;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The first page of a session, whether a password or a passkey opened it. */
    void cameIn(Login login, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && !login.name().equals(session.getAttribute(SEEN))) {
            session.setAttribute(SEEN, login.name());
            sessions.add(OpenSession.of(login, request, session));
            recorder.record(attempt(login, request, true));
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof LockedException) {
            response.sendRedirect("/sign-in?locked");
        } else if (why instanceof CredentialsExpiredException) {
            response.sendRedirect("/sign-in?expired");
        } else {
            response.sendRedirect(isNowLocked(request) ? "/sign-in?locked" : "/sign-in?error");
        }
    }

    private boolean isNowLocked(HttpServletRequest request) {
        var name = Objects.toString(request.getParameter("username"), "");
        logins.find(name).ifPresent(login -> recorder.record(attempt(login, request, false)));
        return logins.find(name)
                .filter(login -> login.attempts().isLocked(clock.instant()))
                .isPresent();
    }

    private SignInAttempt attempt(Login login, HttpServletRequest request, boolean right) {
        return new SignInAttempt(
                login.union(),
                login.member(),
                login.name(),
                clock.instant(),
                request.getRemoteAddr(),
                Device.named(Objects.toString(request.getHeader("User-Agent"), "")),
                right);
    }
}
