package io.zhijia.membercase;

import java.util.UUID;

/** A case of somebody's membership. */
public record CaseId(UUID value) {

    static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
