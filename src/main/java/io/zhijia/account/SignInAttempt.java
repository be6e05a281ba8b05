package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;

/** Somebody signed in, or tried with a wrong password. Shown to the person only. */
record SignInAttempt(
        UnionId union, MemberId member, String login, Instant at, String address, String device, boolean rightPassword)
        implements WithinUnion {}
