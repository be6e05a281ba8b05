package io.zhijia.survey;

import java.util.UUID;

/** One survey. */
public record SurveyId(UUID value) {

    static SurveyId next() {
        return new SurveyId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SurveyId of(String text) {
        return new SurveyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
