package io.zhijia.firmcongress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All firms, and what happened in them. */
interface Firms {

    /**
     * One firm.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Firm get(UnionId union, FirmId id);

    Optional<Firm> called(UnionId union, String name);

    /** By name. */
    List<FirmLine> find(UnionId union, FirmFilter filter, int limit, int offset);

    Coverage coverage(UnionId union, int year);

    /**
     * Adds it, or keeps it as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Firm firm);

    /** The latest first. */
    List<Happening> happenings(UnionId union, FirmId id);

    void add(UnionId union, FirmId id, Happening one);

    /** As if it had not been entered. */
    void remove(UnionId union, FirmId id, UUID happening);
}
