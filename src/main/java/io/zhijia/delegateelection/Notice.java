package io.zhijia.delegateelection;

import java.time.LocalDate;

/**
 * What the constituency is told (选举公告).
 *
 * @param on day of the election
 * @param venue where papers are given out
 * @param who has a vote, in words
 * @param seats how many are elected
 * @param margin how many more must stand (差额); none for an uncontested election
 * @param days working days of the posting
 */
record Notice(LocalDate on, String venue, String who, int seats, int margin, int days) {

    int leastCandidates() {
        return seats + margin;
    }
}
