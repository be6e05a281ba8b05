package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;

/**
 * Knows who is about to vote. Whoever prints a new slip for somebody could vote in that person's place, so for them it takes two
 * persons.
 */
public interface AtTheBallot {

    boolean isVoter(UnionId union, MemberId member);
}
