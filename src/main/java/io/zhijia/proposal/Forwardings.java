package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cases that were passed on to the union above. */
interface Forwardings {

    /** The latest first, those that were taken back, too. */
    List<Forwarding> all(UnionId union, int limit);

    /** Those of this union that the one above may read, the latest first. */
    List<Forwarding> readableBy(UnionId union, UnionId above, int limit);

    /** Those that wait for this person's consent. */
    List<Forwarding> awaiting(UnionId union, MemberId member);

    /** Those to which somebody said no: they do not go, or are withheld. */
    List<Forwarding> declined(UnionId union);

    /** Those everybody agreed to and that have not gone yet. */
    List<Forwarding> toSend(UnionId union);

    /** The one that holds; empty where nothing was passed on, or it was taken back. */
    Optional<Forwarding> of(UnionId union, ProposalId proposal);

    boolean wasTakenBack(UnionId union, ProposalId proposal);

    Optional<Forwarding> find(UnionId union, UUID id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Forwarding forwarding);
}
