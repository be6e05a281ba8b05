package io.zhijia.singlesignon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * That whoever goes out now is signed in here and wants to link the identity over there, not to sign in. Said by a form
 * of ours, so that no other site can say it.
 */
final class Linking {

    private static final String KEY = Linking.class.getName();
    private static final Duration TIME = Duration.ofMinutes(10);

    private final String login;
    private final Instant until;

    private Linking(String login, Instant until) {
        this.login = login;
        this.until = until;
    }

    static void begin(HttpSession session, String login, Instant now) {
        session.setAttribute(KEY, new Linking(login, now.plus(TIME)));
    }

    /** Whether this session had begun it. */
    static boolean end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(KEY) == null) {
            return false;
        }
        session.removeAttribute(KEY);
        return true;
    }

    /** The login for which the browser that asks now has begun it. */
    static Optional<String> underway(Instant now) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(request.getRequest().getSession(false))
                        .map(session -> session.getAttribute(KEY))
                        .map(Linking.class::cast)
                        .filter(linking -> now.isBefore(linking.until))
                        .map(linking -> linking.login)
                : Optional.empty();
    }
}
