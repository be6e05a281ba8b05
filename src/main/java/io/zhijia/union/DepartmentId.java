package io.zhijia.union;

import java.util.UUID;

/** A department (部门), as other modules hold it. */
public record DepartmentId(UUID value) {

    static DepartmentId next() {
        return new DepartmentId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DepartmentId of(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
