package io.zhijia.transfer;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another union asks this one to let somebody go; it says of the person only what it knows itself.
 *
 * @param union the losing one, which is told
 * @param from the gaining one
 */
public record TransferAsked(
        UnionId union,
        TransferId transfer,
        UnionId from,
        String fromName,
        String name,
        @Nullable LocalDate born,
        String number,
        String reason,
        LocalDate on)
        implements WithinUnion {}
