package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;

/** Where each union differs in what its offices may do. */
interface GrantBook {

    /** Puts it in the place of what was said of this step and office before. */
    void put(OwnGrant grant);

    /** Returns how many were there: one or none. */
    int remove(UnionId union, String step, Office office);
}
