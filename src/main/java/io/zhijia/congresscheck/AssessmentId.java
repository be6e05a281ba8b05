package io.zhijia.congresscheck;

import java.util.UUID;

/** The assessment of one union in one year. */
public record AssessmentId(UUID value) {

    static AssessmentId next() {
        return new AssessmentId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
