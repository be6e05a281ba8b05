package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_ON_THE_ROLL;
import static io.zhijia.ballot.BallotRefusal.PAPER_ISSUED;
import static io.zhijia.ballot.BallotRefusal.VOTES_ON_A_PHONE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.RollEntry.Channel;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table at the door where tellers hand out paper (发纸质票) to those who do not vote on a phone. */
@Service
@Transactional
class PaperDesk {

    private static final int AT_A_GLANCE = 30;
    private static final int FEW = 5;

    private final Ballots ballots;
    private final Clock clock;

    PaperDesk(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    /**
     * What a teller sees at the desk.
     *
     * @param found those of the roll whose name or delegation holds what was asked for
     */
    record Desk(Ballot ballot, Turnout turnout, List<RollEntry> found) {

        /** Whether the totals of so few papers would tell what stands on them. */
        boolean areTooFew() {
            return turnout.papers() > 0
                    && turnout.papers() < FEW
                    && ballot.asked().level() != Level.L0;
        }
    }

    @Transactional(readOnly = true)
    Desk desk(Actor actor, BallotId id, String words) {
        var ballot = ballots.get(actor.union(), id);
        ballot.teller(actor.member());
        return new Desk(
                ballot,
                ballots.turnout(actor.union(), id),
                ballots.search(actor.union(), id, words.strip(), AT_A_GLANCE));
    }

    /** One way for each voter: whoever holds a pass gets no paper, and whoever got a paper no pass, whichever is first. */
    void issue(Actor actor, BallotId id, int no) {
        var ballot = ballots.hold(actor.union(), id);
        ballot.teller(actor.member());
        refuseIf(!ballot.state().givesPasses() || !clock.instant().isBefore(ballot.closes()), NOT_AT_THIS_STAGE);
        var line = ballots.lockLine(actor.union(), id, no).orElseThrow(() -> new Refusal(NOT_ON_THE_ROLL));
        refuseIf(line.channel() == Channel.ONLINE, VOTES_ON_A_PHONE, line.name());
        refuseIf(line.channel() == Channel.PAPER, PAPER_ISSUED, line.name());
        ballots.take(actor.union(), id, line.onPaper(clock.instant()));
    }

    /** What is printed: a vote whose wording is fixed. */
    @Transactional(readOnly = true)
    Ballot printed(Actor actor, BallotId id) {
        var ballot = ballots.get(actor.union(), id);
        if (!ballot.isTeller(actor.member())) {
            actor.must(KEEP_BALLOTS);
        }
        refuseIf(ballot.facts().charter() == null, NOT_AT_THIS_STAGE);
        return ballot;
    }
}
