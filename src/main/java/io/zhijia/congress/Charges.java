package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Set;

/** Who sees to the steps of all preparations. */
interface Charges {

    List<Charge> of(UnionId union, SittingId sitting);

    /** Sittings of which this person sees to some step. */
    Set<SittingId> of(UnionId union, MemberId owner);

    /** Said again, the later word counts. */
    void save(UnionId union, SittingId sitting, Charge charge);

    /** The charge this file belongs to; none for any other file. */
    List<Charge> with(UnionId union, AttachmentId file);
}
