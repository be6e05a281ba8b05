package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** Somebody's account was closed: whoever had it cannot sign in any more. */
public record AccountClosed(UnionId union, MemberId member) implements WithinUnion {}
