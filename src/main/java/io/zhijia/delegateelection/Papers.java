package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_MARKS_THAN_SEATS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_RETURNED_THAN_ISSUED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_SPOILED_THAN_RETURNED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_THAN_STAFF;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_VOTES_THAN_VALID;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_THAT_MANY_STAND;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.List;

/**
 * What one person counted.
 *
 * @param tookPart who came and was given a paper (参加选举、发出)
 * @param returned papers that came back (收回)
 * @param spoiled of them (无效)
 * @param votes of each candidate, in the order of the list
 */
record Papers(int tookPart, int returned, int spoiled, List<Integer> votes) {

    Papers {
        votes = List.copyOf(votes);
    }

    int valid() {
        return returned - spoiled;
    }

    /** What cannot be is counted again: more papers back than given out, more votes than valid papers (R4.13, R4.14). */
    void refuseUnlessPossible(int staff, int seats, int candidates) {
        refuseIf(votes.size() != candidates, NOT_THAT_MANY_STAND, candidates, votes.size());
        refuseIf(tookPart > staff, MORE_THAN_STAFF, tookPart, staff);
        refuseIf(returned > tookPart, MORE_RETURNED_THAN_ISSUED, returned, tookPart);
        refuseIf(spoiled > returned, MORE_SPOILED_THAN_RETURNED, spoiled, returned);
        votes.forEach(one -> refuseIf(one > valid(), MORE_VOTES_THAN_VALID, one, valid()));
        var marks = votes.stream().mapToLong(Integer::longValue).sum();
        refuseIf(marks > (long) valid() * seats, MORE_MARKS_THAN_SEATS, marks, valid(), seats);
    }
}
