package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDateTime;
import java.util.List;

/** What advisers were asked and said. */
interface Advices {

    /** A draft somebody is asked to look at. */
    record Asked(ProposalId proposal, String title) {}

    /** The earliest first. */
    List<Advice> of(UnionId union, ProposalId proposal);

    /** Says whether this adviser was not being asked already. */
    boolean ask(UnionId union, ProposalId proposal, MemberId adviser, LocalDateTime now);

    /** Says whether this adviser was being asked. */
    boolean give(UnionId union, ProposalId proposal, MemberId adviser, String remark, LocalDateTime now);

    /** Drafts this person has not said anything of yet, while they are written. */
    List<Asked> waitingFor(UnionId union, MemberId adviser);
}
