package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What came onto agendas after they had been adopted. */
interface LateItems {

    List<LateItem> of(UnionId union, SittingId sitting);

    void add(UnionId union, SittingId sitting, LateItem item);
}
