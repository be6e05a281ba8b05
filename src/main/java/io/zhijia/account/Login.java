package io.zhijia.account;

import static io.zhijia.account.AccountRefusal.ALREADY_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.LoginState.Active;
import io.zhijia.account.LoginState.Closed;
import io.zhijia.account.LoginState.Invited;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The key to one person's account.
 *
 * @param name unique among all unions, because it is typed before we know the union; usually the staff number
 */
record Login(String name, String passwordHash, UnionId union, MemberId member, LoginState state, Attempts attempts)
        implements WithinUnion {

    /** How long a slip may lie in somebody's pigeonhole. */
    static final Duration SLIP = Duration.ofDays(30);

    static Login active(String name, String hash, UnionId union, MemberId member) {
        return new Login(name, hash, union, member, new Active(), Attempts.NONE);
    }

    static Login invited(String name, String hash, UnionId union, MemberId member, Instant now) {
        return new Login(name, hash, union, member, new Invited(now.plus(SLIP)), Attempts.NONE);
    }

    /** A new slip, for who has lost the first one or forgotten the password, or has come back. */
    Login invitedAgain(String hash, Instant now) {
        return invited(name, hash, union, member, now);
    }

    Login withPassword(String hash) {
        return active(name, hash, union, member);
    }

    Login closed(LocalDate today) {
        refuseIf(isClosed(), ALREADY_CLOSED);
        return new Login(name, passwordHash, union, member, new Closed(today), Attempts.NONE);
    }

    Login after(boolean rightPassword, Instant now) {
        return new Login(
                name, passwordHash, union, member, state, rightPassword ? Attempts.NONE : attempts.oneMore(now));
    }

    boolean isClosed() {
        return state instanceof Closed;
    }

    boolean mustChoosePassword() {
        return state instanceof Invited;
    }

    boolean isExpired(Instant now) {
        return state instanceof Invited(var until) && now.isAfter(until);
    }
}
