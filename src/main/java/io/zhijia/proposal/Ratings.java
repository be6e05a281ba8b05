package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Rating.Satisfaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ratings of one round: whose are in, whose are out, and what they come to.
 *
 * @param raters everybody who is asked
 * @param gone those of them who have left since; they are shown and do not block
 * @param lead the proposer
 * @param againPercent from how many dissatisfied in a hundred it is handled again
 */
record Ratings(
        List<Rating> given, Set<MemberId> raters, Set<MemberId> gone, MemberId lead, int againPercent, boolean isOver) {

    enum Result {
        /** 未评价：nobody said anything; never satisfied. */
        UNRATED,
        SATISFIED,
        DISSATISFIED
    }

    /** All who are here have rated, or the time has run out. */
    boolean isComplete() {
        return isOver || raters.stream().allMatch(one -> gone.contains(one) || of(one).isPresent());
    }

    Optional<Rating> of(MemberId member) {
        return given.stream().filter(rating -> rating.member().equals(member)).findFirst();
    }

    boolean asks(MemberId member) {
        return raters.contains(member) && of(member).isEmpty();
    }

    /** How many said so of what came of it. */
    long count(Satisfaction result) {
        return given.stream().filter(rating -> rating.result() == result).count();
    }

    /** How many of those who are asked have said nothing. */
    long silent() {
        return raters.stream().filter(this::asks).count();
    }

    /** Whoever did not rate counts for nothing. */
    Result result() {
        if (given.isEmpty()) {
            return Result.UNRATED;
        }
        var against = given.stream().filter(Rating::isDissatisfied).count();
        var leads = of(lead).filter(Rating::isDissatisfied).isPresent();
        return leads || against * 100 >= (long) againPercent * given.size() ? Result.DISSATISFIED : Result.SATISFIED;
    }
}
