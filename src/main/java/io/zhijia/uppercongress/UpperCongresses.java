package io.zhijia.uppercongress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All congresses of upper unions a union was asked to. */
interface UpperCongresses {

    /** The latest first. */
    List<UpperCongress> all(UnionId union);

    /** Those that close on that day or later, or have no report yet. */
    List<UpperCongress> open(UnionId union, LocalDate today);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    UpperCongress get(UnionId union, UpperCongressId id);

    /**
     * Keeps it with its delegates.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(UpperCongress congress);

    /** In the order they were added. */
    List<AttachmentId> papers(UnionId union, UpperCongressId id);

    /** Added again, it is there once. */
    void add(UnionId union, UpperCongressId id, AttachmentId paper, LocalDate on);

    void remove(UnionId union, UpperCongressId id, AttachmentId paper);

    /** Whether it is a paper of a congress this member is sent to. */
    boolean isPaperOf(UnionId union, AttachmentId paper, MemberId delegate);
}
