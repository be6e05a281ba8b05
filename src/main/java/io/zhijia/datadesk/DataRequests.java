package io.zhijia.datadesk;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All that people asked. */
interface DataRequests {

    /**
     * One request.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    DataRequest get(UnionId union, DataRequestId id);

    /** Those open first, the most urgent on top, then the latest. */
    List<DataRequest> all(UnionId union, int limit, int offset);

    /** Of one person, the latest first. */
    List<DataRequest> of(UnionId union, MemberId person, int limit);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(DataRequest request);

    /** Settled before that day, the oldest first. */
    List<DataRequest> settledBefore(UnionId union, LocalDate day, int limit);

    int removeSettledBefore(UnionId union, LocalDate day);
}
