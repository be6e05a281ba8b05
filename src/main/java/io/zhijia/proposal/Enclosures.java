package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** All the files that belong to proposals. */
interface Enclosures {

    /** In the order they were added. */
    List<Enclosure> of(UnionId union, Collection<ProposalId> proposals);

    /** Where a file is found; a file may be in none. */
    List<Enclosure> with(UnionId union, AttachmentId file);

    void add(UnionId union, Enclosure one, LocalDateTime now);

    void remove(UnionId union, Enclosure one);
}
