package io.zhijia.privacy;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The log. Lines are added at its end; nothing else ever happens to it. */
interface AuditBook {

    /** Where it ends; others who want to add wait until this transaction is over. */
    AuditEntry.Head end(UnionId union);

    void add(AuditEntry entry);

    /** The latest first. */
    List<AuditEntry> lines(UnionId union, AuditFilter filter, int limit, int offset);

    /** Who read this person's data, alone or among everybody's; the latest first. */
    List<AuditEntry> readings(UnionId union, MemberId about, int limit, int offset);

    /** Every line, the earliest first. */
    void each(UnionId union, Consumer<AuditEntry> taker);

    /** Number of the first line that is not what it was, or has no line before it; none if all are. */
    OptionalLong firstBroken(UnionId union);
}
