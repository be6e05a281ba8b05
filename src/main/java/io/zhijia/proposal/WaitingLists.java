package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What waits for people, each question one query that opens no case: asked whenever somebody opens the first page. */
interface WaitingLists {

    /**
     * Invitations, drafts, what heads and the committee have to look at, and open calls without a proposal of this person.
     *
     * @param screens whether what lies on the committee's table is theirs too; what heads have to look at is for the
     *     caller to sort out
     */
    List<WaitingRow> early(UnionId union, MemberId member, boolean screens, LocalDate today);

    /**
     * Cases in which it is this person's turn: as handler, helper, leader, proposer or follower.
     *
     * @param leads whether they may assess
     */
    List<WaitingCase> onTurn(UnionId union, MemberId member, boolean leads);

    /** Cases whose committee asked this person, as a leader, for an instruction. */
    List<WaitingCase> toInstruct(UnionId union, MemberId leader);

    /** Delegations from which something has come to that call; what is only being written does not count. */
    Set<UUID> heard(UnionId union, CallId call);

    /** What this person sent in, the latest news first. */
    List<OwnLine> own(UnionId union, MemberId author, int limit);

    /** Everything in one of these stages with the clock that runs, the longest waiting first. */
    List<WaitingCase> in(UnionId union, Set<Stage> stages);

    /** One of them with the clock that runs; empty where none does. */
    Optional<WaitingCase> find(UnionId union, ProposalId id);

    /** Ids of everything in one of these stages. */
    List<ProposalId> ids(UnionId union, Set<Stage> stages);
}
