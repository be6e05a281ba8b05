package io.zhijia.unitsheet;

import io.zhijia.tenancy.UnionId;

/** What each union has said of itself and its unit. */
interface Units {

    UnitFacts get(UnionId union);

    void keep(UnionId union, UnitFacts facts);
}
