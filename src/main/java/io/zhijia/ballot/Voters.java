package io.zhijia.ballot;

import io.zhijia.account.AccountClosed;
import io.zhijia.account.AtTheBallot;
import io.zhijia.account.SlipPrinted;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeChanged;
import io.zhijia.identity.OfficeDelegated;
import io.zhijia.tenancy.UnionId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Between notice and closing nobody gets at a voter's account or
 * offices unseen: it is in the log of the vote, for everybody to read (BALLOT, I23).
 */
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

    @EventListener
    void on(SlipPrinted slip) {
        note(slip.union(), slip.member(), Kind.SLIP_PRINTED);
    }

    @EventListener
    void on(AccountClosed closed) {
        note(closed.union(), closed.member(), Kind.ACCOUNT_CLOSED);
    }

    @EventListener
    void on(OfficeChanged changed) {
        note(changed.union(), changed.member(), Kind.OFFICE_CHANGED);
    }

    @EventListener
    void on(OfficeDelegated delegated) {
        note(delegated.union(), delegated.taker(), Kind.OFFICE_CHANGED);
    }

    /** By number on the roll, which everybody can read. */
    private void note(UnionId union, MemberId voter, Kind what) {
        for (var id : ballots.running(union, voter)) {
            var ballot = ballots.lock(union, id);
            ballots.line(union, id, voter)
                    .ifPresent(line -> journal.note(ballot, By.PROGRAM, what, Map.of("no", String.valueOf(line.no()))));
        }
    }
}
