package io.zhijia.singlesignon;

import io.zhijia.account.KnownAccounts.Account;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An identity over there and the account here to which it belongs.
 *
 * @param shown what the person knows it by
 * @param undone when the person undid it; null while it is good
 */
record Link(
        String issuer,
        String subject,
        UnionId union,
        MemberId member,
        String shown,
        Instant made,
        @Nullable Instant undone)
        implements WithinUnion {

    boolean isGood() {
        return undone == null;
    }

    boolean isOf(Account account) {
        return union.equals(account.union()) && member.equals(account.member());
    }
}
