package io.zhijia.account;

import static java.util.Comparator.comparing;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The browsers in which people are signed in at this moment. Sessions live in this process, and so does the list. */
@Component
class OpenSessions implements HttpSessionListener {

    private final Set<OpenSession> all = ConcurrentHashMap.newKeySet();

    void add(OpenSession session) {
        all.add(session);
    }

    /** The latest used first. */
    List<OpenSession> of(String login) {
        return live(login).sorted(comparing(OpenSession::lastUsed).reversed()).toList();
    }

    void end(String login, String key) {
        end(login, session -> session.key().equals(key));
    }

    void endOthers(String login, HttpSession here) {
        end(login, session -> !session.is(here));
    }

    void endAll(String login) {
        end(login, session -> true);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        all.removeIf(session -> session.is(event.getSession()));
    }

    private void end(String login, Predicate<OpenSession> which) {
        live(login).filter(which).toList().forEach(OpenSession::end);
    }

    private Stream<OpenSession> live(String login) {
        all.removeIf(OpenSession::isOver);
        return all.stream().filter(session -> session.login().equals(login));
    }
}
