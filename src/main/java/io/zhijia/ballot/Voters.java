package io.zhijia.ballot;

import io.zhijia.account.AtTheBallot;
import io.zhijia.account.SlipPrinted;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Between notice and closing nobody gets into a voter's account unseen: it is in the log of the vote, for everybody to read. */
@Component
@Transactional
class Voters implements AtTheBallot {

    private final Ballots ballots;
    private final Journal journal;

    Voters(Ballots ballots, Journal journal) {
        this.ballots = ballots;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isVoter(UnionId union, MemberId member) {
        return !ballots.running(union, member).isEmpty();
    }

    /** By number on the roll, which everybody can read. */
    @EventListener
    void on(SlipPrinted slip) {
        for (var id : ballots.running(slip.union(), slip.member())) {
            var ballot = ballots.lock(slip.union(), id);
            ballots.line(slip.union(), id, slip.member())
                    .ifPresent(line -> journal.note(
                            ballot, By.PROGRAM, Kind.SLIP_PRINTED, Map.of("no", String.valueOf(line.no()))));
        }
    }
}
