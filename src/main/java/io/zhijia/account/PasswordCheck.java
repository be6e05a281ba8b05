package io.zhijia.account;

import static io.zhijia.account.AccountRefusal.LOCKED_FOR_A_WHILE;
import static io.zhijia.account.AccountRefusal.WRONG_PASSWORD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks once more for the password, before a step nobody may take at somebody else's open screen. */
@Service
public class PasswordCheck {

    private final Logins logins;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordCheck(Logins logins, PasswordEncoder passwords, Clock clock) {
        this.logins = logins;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * To be called before the step and outside its transaction: a wrong one counts as at the sign-in page.
     *
     * @throws Refusal if it is not theirs, or too many were wrong
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void confirm(Actor actor, String password) {
        var login = logins.of(actor.union(), actor.member()).orElseThrow();
        var now = clock.instant();
        refuseIf(login.attempts().isLocked(now), LOCKED_FOR_A_WHILE);
        var right = passwords.matches(password, login.passwordHash());
        logins.save(login.after(right, now));
        refuseIf(!right, WRONG_PASSWORD);
    }
}
