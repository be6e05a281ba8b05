package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of proposals since they were assigned. */
interface CaseFiles {

    /** Empty files for those nothing has come of. */
    Map<ProposalId, CaseFile> of(UnionId union, Collection<ProposalId> proposals);

    default CaseFile get(UnionId union, ProposalId proposal) {
        return of(union, List.of(proposal)).getOrDefault(proposal, CaseFile.EMPTY);
    }

    /** Those with somebody in which this person handles, helps, signs, follows or rates. */
    Set<ProposalId> concerning(UnionId union, MemberId member);
}
