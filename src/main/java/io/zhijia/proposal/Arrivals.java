package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That something came from unions below; its text stays with them. */
interface Arrivals {

    /**
     * One that came and is still to be answered.
     *
     * @param below whose it is
     */
    record Open(UnionId below, UUID forwarding, LocalDate on) {}

    /** The longest waiting first. */
    List<Open> open(UnionId union, int limit);

    /** Once, however often it is told. */
    void add(UnionId union, Open one);

    /** It was answered, or taken back: a second time changes nothing. */
    void over(UnionId union, UUID forwarding, LocalDate on);
}
