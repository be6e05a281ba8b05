package io.zhijia.appraisal;

import io.zhijia.ballot.BallotId;
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
 */
record RaterGroup(
        int no,
        String name,
        Raters raters,
        @Nullable UUID source,
        int weight,
        Set<ObjectKind> rates,
        @Nullable BallotId ballot) {

    RaterGroup on(BallotId paper) {
        return new RaterGroup(no, name, raters, source, weight, rates, paper);
    }
}
