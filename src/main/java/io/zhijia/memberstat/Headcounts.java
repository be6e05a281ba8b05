package io.zhijia.memberstat;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;

/** How many staff there are, and by how many the union means to grow. */
interface Headcounts {

    /** As last said on or before that day. */
    Optional<Integer> staff(UnionId union, LocalDate day);

    void saveStaff(UnionId union, LocalDate since, int staff);

    Optional<Integer> target(UnionId union, int year);

    void saveTarget(UnionId union, int year, int growth);
}
