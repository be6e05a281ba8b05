package io.zhijia.ballot;

import java.util.List;

/**
 * A second vote among those with as many votes as each other (再次投票), for the seats that were left.
 *
 * @param ballot the second vote
 * @param first the vote in which they are tied
 * @param question of the first vote
 * @param tied their marks in the first vote, in the order in which they stand in the second
 */
record RunOff(BallotId ballot, BallotId first, String question, List<String> tied) {

    /** Of the second vote, as its candidates are named there. */
    static String candidate(int place) {
        return "c" + (place + 1);
    }

    /** In the first vote, whoever is elected in the second. */
    List<String> chosen(List<String> elected) {
        return tied.stream()
                .filter(one -> elected.contains(candidate(tied.indexOf(one))))
                .toList();
    }
}
