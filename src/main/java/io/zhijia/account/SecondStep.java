package io.zhijia.account;

import io.zhijia.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Asks whoever signed in with a password for more before any other page opens; offered as a bean. */
public interface SecondStep {

    /** Path of the page that asks; pages below it open too. Empty if nothing is asked of this person. */
    Optional<String> pageFor(Actor actor);

    /** This session has given what was asked for. Its id changes: whoever knew the old one is left behind. */
    static void passed(HttpServletRequest request) {
        request.getSession().setAttribute(SecondStepFilter.PASSED, request.getRemoteUser());
        request.changeSessionId();
    }
}
