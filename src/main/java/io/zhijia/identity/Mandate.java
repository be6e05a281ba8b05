package io.zhijia.identity;

import io.zhijia.tenancy.Body;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is appointed to.
 *
 * @param body the union itself or one of its groups
 * @param areas portfolio, of offices that have one
 * @param until last day, as that of a term; null if it is open
 * @param decision number of the committee's decision, should the office be incompatible with another; else empty
 */
public record Mandate(
        Office office,
        Body body,
        Set<WorkArea> areas,
        LocalDate from,
        @Nullable LocalDate until,
        String decision) {

    /** Without a last day. */
    public static Mandate open(Office office, Body body, Set<WorkArea> areas, LocalDate from) {
        return new Mandate(office, body, areas, from, null, "");
    }
}
