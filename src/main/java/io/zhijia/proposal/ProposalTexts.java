package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** The texts of what was sent in, to be compared with others. */
interface ProposalTexts {

    /** A proposal as it reads now. */
    record Written(ProposalId id, String title, String text) {}

    List<Written> all(UnionId union);

    /** Empty if it was never sent in. */
    Optional<Written> find(UnionId union, ProposalId id);
}
