package io.zhijia.union;

import io.zhijia.tenancy.UnionId;

/** A department (部门) of the unit, beside the union's own groups. */
public record Department(UnionId union, DepartmentId id, String name) {

    static Department set(UnionId union, String name) {
        return new Department(union, DepartmentId.next(), name);
    }
}
