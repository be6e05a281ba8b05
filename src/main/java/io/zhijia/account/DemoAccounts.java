package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The logins of the made-up people. */
@Component
public class DemoAccounts {

    static final String SECRETARY_LOGIN = "zhaomin";
    static final String PASSWORD = "zhijia-demo";

    private final Logins logins;
    private final SingletonSupplier<String> hash;

    DemoAccounts(Logins logins, PasswordEncoder passwords) {
        this.logins = logins;
        this.hash = SingletonSupplier.of(() -> String.valueOf(passwords.encode(PASSWORD)));
    }

    @EventListener
    @Order(DemoUnion.PEOPLE)
    @Transactional
    public void on(DemoUnion demo) {
        add(demo.secretary(), SECRETARY_LOGIN);
        add(demo.liNa(), "lina");
        add(demo.wangQiang(), "wangqiang");
        add(demo.chenJing(), "chenjing");
    }

    /** Another made-up person who can sign in, with the same password. */
    @Transactional
    public void add(Actor person, String login) {
        logins.add(Login.active(login, hash.obtain(), person.union(), person.member()));
    }
}
