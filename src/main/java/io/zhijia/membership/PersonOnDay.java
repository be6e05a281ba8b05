package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the register had them on a day.
 *
 * @param isReserved kept on for another reason than retirement
 */
public record PersonOnDay(
        MemberId id,
        String number,
        String name,
        Sex sex,
        @Nullable LocalDate born,
        LocalDate joinedOn,
        boolean isRetired,
        boolean isReserved,
        @Nullable UUID department,
        @Nullable UUID group) {

    /** Neither retired nor reserved: who has a vote (R1.36). */
    public boolean isInService() {
        return !isRetired && !isReserved;
    }

    /** Whole years; of somebody born on 29 February a year older on 1 March. */
    public int age(LocalDate day) {
        return born == null ? -1 : (int) ChronoUnit.YEARS.between(born, day);
    }
}
