package io.zhijia.transfer;

import io.zhijia.privacy.Parcel;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/**
 * Another union lets somebody go to this one.
 *
 * @param union the gaining one, which is told
 * @param from the losing one
 * @param leaves from that day on no member there
 * @param until by then this union should answer
 * @param file what travels with the person, sealed
 */
public record TransferReleased(
        UnionId union,
        TransferId transfer,
        UnionId from,
        String fromName,
        String name,
        String reason,
        LocalDate on,
        LocalDate leaves,
        LocalDate until,
        Parcel file)
        implements WithinUnion {}
