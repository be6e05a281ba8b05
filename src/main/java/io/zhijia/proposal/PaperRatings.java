package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What was typed of ratings on paper. */
interface PaperRatings {

    /** Those of one round, by whose they are. */
    List<PaperSheet> of(UnionId union, ProposalId proposal, int round);

    /** One of them, and nobody else types in this case before this step is over. */
    PaperSheet locked(UnionId union, ProposalId proposal, int round, MemberId member);

    void add(UnionId union, ProposalId proposal, int round, MemberId member, PaperSheet.Typing typing);
}
