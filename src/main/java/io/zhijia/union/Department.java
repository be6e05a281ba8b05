package io.zhijia.union;

import io.zhijia.tenancy.UnionId;
import io.zhijia.web.Choice;

/** A department (部门) of the unit, beside the union's own groups. */
public record Department(UnionId union, DepartmentId id, String name) {

    /** As an option of a form. */
    public Choice choice() {
        return new Choice(id.toString(), name);
    }

    static Department set(UnionId union, String name) {
        return new Department(union, DepartmentId.next(), name);
    }
}
