package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What was changed in drafts before the vote. */
interface Amendments {

    List<Amendment> of(UnionId union, SittingId sitting);

    /** In place of what was said of the same item. */
    void save(UnionId union, SittingId sitting, Amendment amendment);
}
