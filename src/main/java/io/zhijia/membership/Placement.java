package io.zhijia.membership;

import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import org.jspecify.annotations.Nullable;

/** Where a member belongs; null while nobody has decided. */
public record Placement(
        @Nullable DepartmentId department, @Nullable UnionGroupId group) {

    public static final Placement NOWHERE = new Placement(null, null);
}
