package io.zhijia.appraisal;

import io.zhijia.ballot.BallotId;
import io.zhijia.survey.SurveyId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People who rate together, on one ballot.
 *
 * @param no within its round, from 1
 * @param source the frozen roll or the audience; null for the delegates
 * @param weight of a hundred
 * @param rates kinds of objects that are on this group's paper
 * @param ballot once it is ordered
 * @param words survey that takes their words apart from the grades; null if none does
 */
record RaterGroup(
        int no,
        String name,
        Raters raters,
        @Nullable UUID source,
        int weight,
        Set<ObjectKind> rates,
        @Nullable BallotId ballot,
        @Nullable SurveyId words) {

    RaterGroup on(BallotId paper) {
        return new RaterGroup(no, name, raters, source, weight, rates, paper, words);
    }

    RaterGroup asked(SurveyId survey) {
        return new RaterGroup(no, name, raters, source, weight, rates, ballot, survey);
    }
}
