package io.zhijia.account;

import static io.zhijia.account.AccountRefusal.ALREADY_FOUNDED;
import static io.zhijia.account.AccountRefusal.LOGIN_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account of whoever founds a union here: the only one that nobody has to give. */
@Component
public class FirstAccount {

    private final Logins logins;
    private final PasswordEncoder passwords;

    FirstAccount(Logins logins, PasswordEncoder passwords) {
        this.logins = logins;
        this.passwords = passwords;
    }

    public boolean isMissing() {
        return logins.isEmpty();
    }

    /** Opens the account of whoever founds a further union, which an operator allows. */
    @Transactional
    public void openAnother(Actor founder, String login, String password) {
        var hash = String.valueOf(passwords.encode(password));
        refuseIf(!logins.add(Login.active(login, hash, founder.union(), founder.member())), LOGIN_TAKEN, login);
    }

    /** Opens it; if two try at once, the second is told that it is done. */
    @Transactional
    public void open(Actor founder, String login, String password) {
        var hash = String.valueOf(passwords.encode(password));
        refuseIf(!logins.addFirst(Login.active(login, hash, founder.union(), founder.member())), ALREADY_FOUNDED);
    }
}
