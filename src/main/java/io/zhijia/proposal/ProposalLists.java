package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lists of proposals, for reading. */
interface ProposalLists {

    /** In one of these stages, the last sent in first; those of a search only, where its text is not empty. */
    List<ProposalLine> in(UnionId union, Set<Stage> stages, String search, int limit, int offset);

    /** Those of these that are in one of these stages, in no order. */
    List<ProposalLine> these(UnionId union, Collection<ProposalId> ids, Set<Stage> stages);

    /**
     * The last answers that were sent to these.
     *
     * @param unpublished whether those that are not open to everybody are among them
     */
    Map<ProposalId, Published> answers(UnionId union, Collection<ProposalId> ids, boolean unpublished);

    /** Everything of a call in one of these stages, in the order of its numbers. */
    List<ProposalLine> of(UnionId union, CallId call, Set<Stage> stages);

    /** Those of a proposer, the latest first. */
    List<ProposalLine> by(UnionId union, MemberId author, int limit);

    /** Those this person is asked to second and has not answered, and still may on that day. */
    List<ProposalLine> asking(UnionId union, MemberId invited, LocalDate today);

    /** Those whose head's opinion is awaited. */
    List<ProposalLine> before(UnionId union, Set<UUID> delegations);
}
