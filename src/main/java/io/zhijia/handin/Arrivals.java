package io.zhijia.handin;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That dossiers came from unions below and are still to be received; what is in them stays there. */
interface Arrivals {

    /**
     * One that came.
     *
     * @param below whose it is
     */
    record Open(UnionId below, UUID handIn, LocalDate on) {}

    /** The longest waiting first. */
    List<Open> open(UnionId union, int limit);

    /** Once, however often it is told. */
    void add(UnionId union, Open one);

    /** It was received or sent back: a second time changes nothing. */
    void over(UnionId union, UUID handIn, LocalDate on);
}
