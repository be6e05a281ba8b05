package io.zhijia.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param key by which the person ends it; tells nothing about the session's own id
 */
record OpenSession(String key, String login, String device, String address, HttpSession session) {

    static OpenSession of(Login login, HttpServletRequest request, HttpSession session) {
        return new OpenSession(
                UUID.randomUUID().toString(),
                login.name(),
                Device.named(Objects.toString(request.getHeader("User-Agent"), "")),
                request.getRemoteAddr(),
                session);
    }

    /** Both may be a wrapper that the container made for one request. */
    boolean is(HttpSession other) {
        return session.getId().equals(other.getId());
    }

    Instant lastUsed() {
        return isOver() ? Instant.EPOCH : Instant.ofEpochMilli(session.getLastAccessedTime());
    }

    boolean isOver() {
        try {
            return session.getCreationTime() < 0;
        } catch (IllegalStateException over) {
            return true;
        }
    }

    void end() {
        if (!isOver()) {
            session.invalidate();
        }
    }
}
