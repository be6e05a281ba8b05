package io.zhijia.survey;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** Somebody at the door of a survey with a code: all that is known of them. */
record Drop(UnionId union, SurveyId survey, String code) implements WithinUnion {
    @Override
    public String toString() {
        return "Drop"; // the code is nobody's business
    }
}
