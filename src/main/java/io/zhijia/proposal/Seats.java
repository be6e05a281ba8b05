package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a part in open cases. */
interface Seats {

    /**
     * One that is with its proposer, or with the head of a delegation.
     *
     * @param delegation of the author; null if none
     * @param isForAll whether everybody may propose
     */
    record Early(
            ProposalId proposal,
            String title,
            Stage stage,
            MemberId author,
            @Nullable UUID delegation,
            boolean isForAll) {}

    /** A leader who was asked for an instruction. */
    record Asked(ProposalId proposal, String title, MemberId leader) {}

    /** Only those that are still needed: a helper who has countersigned, or a leader who has signed, is not. */
    List<Seat> needed(UnionId union);

    /** What was sent in and is with its proposer or the head of a delegation again, the longest first. */
    List<Early> early(UnionId union);

    /** Leaders who were asked for an instruction and have not given it, the longest first. */
    List<Asked> askedToInstruct(UnionId union);

    /** All of one case, the leading department first. */
    List<Seat> of(UnionId union, ProposalId proposal);

    void add(UnionId union, ProposalId proposal, Replacement replacement);
}
