package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** A slip with a one-time password was printed for somebody: whoever holds it signs in as this person. */
public record SlipPrinted(UnionId union, MemberId member) implements WithinUnion {}
