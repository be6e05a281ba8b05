package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose account it is, for whoever else finds out who came. */
@Component
public class KnownAccounts {

    private final Logins logins;

    KnownAccounts(Logins logins) {
        this.logins = logins;
    }

    public Optional<Account> named(String login) {
        return logins.find(login).map(KnownAccounts::account);
    }

    public Optional<Account> of(UnionId union, MemberId member) {
        return logins.of(union, member).map(KnownAccounts::account);
    }

    private static Account account(Login login) {
        return new Account(login.name(), login.union(), login.member(), login.isClosed());
    }

    /** One account. */
    public record Account(String login, UnionId union, MemberId member, boolean isClosed) implements WithinUnion {}
}
