package io.zhijia.planimport;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All the imports there are. */
interface Imports {

    /**
     * The import with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    PlanImport get(UnionId union, ImportId id);

    /** Whether a plan stands that was made from this original. */
    boolean isAccepted(UnionId union, String original);

    /** The newest first. */
    List<ImportLine> lines(UnionId union, int limit, int offset);

    /**
     * Keeps the import as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(PlanImport planImport);
}
