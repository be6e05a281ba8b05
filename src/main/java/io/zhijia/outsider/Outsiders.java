package io.zhijia.outsider;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody outside whom a union knows. */
interface Outsiders {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Outsider get(UnionId union, OutsiderId id);

    /**
     * By name.
     *
     * @param text in name or organisation; empty for all
     * @param kind null for all
     */
    List<Outsider> find(UnionId union, String text, @Nullable OutsiderKind kind, int limit, int offset);

    /** Of each kind that has somebody. */
    Map<OutsiderKind, Integer> counts(UnionId union);

    /** To be deleted before that day, the earliest first. */
    List<Outsider> over(UnionId union, LocalDate before, int limit);

    int countOver(UnionId union, LocalDate before);

    int removeOver(UnionId union, LocalDate before);

    /**
     * Keeps one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Outsider outsider);

    void remove(UnionId union, OutsiderId id);
}
