package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in. */
@Service
@Transactional(readOnly = true)
public class LoginDirectory {

    private final Logins logins;

    LoginDirectory(Logins logins) {
        this.logins = logins;
    }

    /** Whose account was closed: they cannot sign in any more. */
    public Set<MemberId> closed(Actor actor) {
        return logins.closed(actor.union());
    }

    public Set<MemberId> whoHaveOne(Actor actor) {
        return logins.members(actor.union());
    }
}
