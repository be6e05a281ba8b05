package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;

/** What accounts leave behind: sign-ins, and the passwords used before. */
interface Traces {

    void add(SignInAttempt attempt);

    /** The latest first. */
    List<SignInAttempt> latest(UnionId union, MemberId member, int limit);

    void addFormerPassword(UnionId union, MemberId member, String hash, Instant at);

    List<String> formerPasswords(UnionId union, MemberId member, int limit);

    /** How many sign-ins there were before that moment. */
    int countBefore(UnionId union, Instant moment);

    /** Forgets them. Returns how many. */
    int removeBefore(UnionId union, Instant moment);
}
