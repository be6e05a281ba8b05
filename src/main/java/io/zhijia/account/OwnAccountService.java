package io.zhijia.account;

import static io.zhijia.account.AccountRefusal.PASSWORD_USED_BEFORE;
import static io.zhijia.account.AccountRefusal.WRONG_PASSWORD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Service
@Transactional
class OwnAccountService {

    private static final int NOT_REUSED = 5;
    private static final int SHOWN = 10;

    private final Logins logins;
    private final Traces traces;
    private final PasswordEncoder passwords;
    private final Clock clock;

    OwnAccountService(Logins logins, Traces traces, PasswordEncoder passwords, Clock clock) {
        this.logins = logins;
        this.traces = traces;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Login login(Actor actor) {
        return logins.of(actor.union(), actor.member()).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<SignInAttempt> latestSignIns(Actor actor) {
        return traces.latest(actor.union(), actor.member(), SHOWN);
    }

    void changePassword(Actor actor, String present, String fresh) {
        var login = login(actor);
        refuseIf(!passwords.matches(present, login.passwordHash()), WRONG_PASSWORD);
        PasswordRule.refusal(login.name(), fresh).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        refuseIf(wasUsed(actor, login, fresh), PASSWORD_USED_BEFORE);
        traces.addFormerPassword(actor.union(), actor.member(), login.passwordHash(), clock.instant());
        logins.save(login.withPassword(String.valueOf(passwords.encode(fresh))));
    }

    private boolean wasUsed(Actor actor, Login login, String fresh) {
        var former = traces.formerPasswords(actor.union(), actor.member(), NOT_REUSED - 1);
        return Stream.concat(Stream.of(login.passwordHash()), former.stream())
                .anyMatch(hash -> passwords.matches(fresh, hash));
    }
}
