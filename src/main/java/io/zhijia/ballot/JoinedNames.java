package io.zhijia.ballot;

import io.zhijia.ballot.Joining.State;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.protocol.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The count of a vote with the names that two people joined; within whoever's transaction asks. */
@Component
class JoinedNames {

    private final Ballots ballots;
    private final Joinings joinings;
    private final Journal journal;

    JoinedNames(Ballots ballots, Joinings joinings, Journal journal) {
        this.ballots = ballots;
        this.joinings = joinings;
        this.journal = journal;
    }

    /** The box is open, and nothing is announced. */
    static boolean isCounting(Ballot ballot) {
        return ballot.state() == BallotState.OPENED || ballot.state() == BallotState.COUNTED;
    }

    /** What two people said and the papers have to tell: whoever opens them again counts with it. */
    List<Joining> toBeCounted(Ballot ballot) {
        return joinings.of(ballot.union(), ballot.id()).stream()
                .filter(one -> one.state() == State.CONFIRMED || one.isCounted())
                .toList();
    }

    /** The papers were counted with all that was joined. */
    void countedAgain(Ballot ballot, Tally joined) {
        var waiting = joinings.of(ballot.union(), ballot.id()).stream()
                .filter(one -> one.state() == State.CONFIRMED)
                .toList();
        if (!waiting.isEmpty() && isCounting(ballot)) {
            count(ballot, waiting, joined);
        }
    }

    /** Writes down who was joined, with the tally that follows; what was signed is signed again. */
    void count(Ballot ballot, List<Joining> counted, Tally joined) {
        for (var joining : counted) {
            journal.note(
                    ballot,
                    By.PROGRAM,
                    Kind.JOINED,
                    Map.of(
                            "question", joining.question(),
                            "names", String.join(",", joining.names()),
                            "meant", joining.meant(),
                            "doubles", String.valueOf(joining.doubles()),
                            "by", joining.proposedAs() + "," + Objects.requireNonNull(joining.decidedAs())));
            joinings.save(ballot.union(), joining.counted());
        }
        var result = joined.canonical();
        journal.note(
                ballot, By.PROGRAM, Kind.JOINED_COUNTED, Map.of("tally", Bytes.text(Bytes.hash(Bytes.label(result)))));
        ballots.takeSignaturesBack(ballot.union(), ballot.id());
        ballots.save(ballot.in(BallotState.OPENED, ballot.facts().joined(result)));
    }
}
