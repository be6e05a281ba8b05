package io.zhijia.consent;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/** A person no longer allows this use: whoever kept data for it alone deletes them, whoever used them stops. */
public record ConsentWithdrawn(UnionId union, MemberId member, Purpose purpose, MemberId by, LocalDate on)
        implements WithinUnion {}
