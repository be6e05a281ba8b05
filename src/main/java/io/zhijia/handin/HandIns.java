package io.zhijia.handin;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All dossiers that were handed in. */
interface HandIns {

    /** The latest first, without their papers. */
    List<HandIn> all(UnionId union, int limit);

    /** Those of this union that went to the one above, the latest first. */
    List<HandIn> goneTo(UnionId union, UnionId above, int limit);

    Optional<HandIn> find(UnionId union, UUID id);

    /**
     * Keeps it; its papers only when it is new.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(HandIn one);
}
