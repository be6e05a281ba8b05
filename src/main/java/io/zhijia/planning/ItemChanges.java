package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What happened to the items, for good. */
interface ItemChanges {

    void add(UnionId union, ItemChange change);

    /** The latest first. */
    List<ItemChange> of(UnionId union, PlanItemId item);
}
