package io.zhijia.transfer;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Each union's rows of the cases it has part in. */
interface Transfers {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Transfer get(UnionId union, TransferId id);

    Optional<Transfer> find(UnionId union, TransferId id);

    /** The open ones first, the oldest of them on top; then the latest. */
    List<Transfer> all(UnionId union, int limit, int offset);

    /** Cases of one member of ours, the latest first. */
    List<Transfer> of(UnionId union, MemberId member);

    /** Open cases in which the time to answer was over on that day. */
    List<Transfer> late(UnionId union, LocalDate today);

    /**
     * Keeps it, new or changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Transfer transfer);

    /** Keeps, sealed, what came with the person. */
    void keepFile(UnionId union, TransferId id, String sealed);

    /** What came with the person, sealed; none before the release. */
    Optional<String> file(UnionId union, TransferId id);

    /** Ids of the cases with which something came. */
    List<TransferId> withFiles(UnionId union);

    TransferRule rule(UnionId union);

    void keep(TransferRule rule);
}
