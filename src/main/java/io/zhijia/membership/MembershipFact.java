package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/** Something that happened to a membership on a day. Kept for ever; a later fact may undo it, nothing erases it. */
public record MembershipFact(UnionId union, MemberId member, FactKind kind, LocalDate on, String note) {}
