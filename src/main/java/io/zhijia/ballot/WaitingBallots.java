package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open votes wait for whoever has not taken the pass, which is all anybody knows of a voter; keys, parts and signatures for the
 * tellers; the end of a vote, its announcement and its filing for who keeps it.
 */
@Component
class WaitingBallots implements Waiting, Coming {

    private static final int MOST = 20;

    private final Ballots ballots;
    private final Clock clock;

    WaitingBallots(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var now = clock.instant();
        return Stream.of(
                        ballots.toVoteIn(actor.union(), actor.member(), now).stream()
                                .map(one -> line(one, "ballot.waiting.VOTE", one.closes())),
                        ballots.toTell(actor.union(), actor.member()).stream()
                                .map(id -> ballots.get(actor.union(), id))
                                .filter(one -> one.awaits(actor.member()))
                                .map(one -> line(
                                        one,
                                        "ballot.waiting.TELL_" + one.state(),
                                        one.state() == BallotState.SET_UP ? one.opens() : null)),
                        actor.may(KEEP_BALLOTS) ? toKeep(actor, now) : Stream.<WaitingLine>of())
                .flatMap(some -> some)
                .limit(MOST)
                .toList();
    }

    private Stream<WaitingLine> toKeep(Actor actor, Instant now) {
        return ballots.unfinished(actor.union()).stream()
                .filter(one -> isKeepersTurn(one, now))
                .map(one -> line(one, "ballot.waiting.KEEP_" + one.state(), isAhead(one) ? one.opens() : one.closes()));
    }

    /** What only who keeps it can do next. */
    private static boolean isKeepersTurn(Ballot one, Instant now) {
        return switch (one.state()) {
            case SET_UP -> one.isReadyForNotice();
            case CHECKED, COUNTED, ANNOUNCED -> true;
            case NOTIFIED -> !now.isBefore(one.opens());
            case OPEN -> !now.isBefore(one.closes());
            case CLOSED, OPENED, FILED, VOID -> false;
        };
    }

    private static boolean isAhead(Ballot one) {
        return !one.state().isAtLeast(BallotState.OPEN);
    }

    private WaitingLine line(Ballot one, String word, @Nullable Instant due) {
        return new WaitingLine(one.title(), word, path(one), due == null ? null : day(due));
    }

    /** Fixed and not open yet, in which this person has a vote. */
    @Override
    @Transactional(readOnly = true)
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        return ballots.running(actor.union(), actor.member()).stream()
                .map(id -> ballots.get(actor.union(), id))
                .filter(one -> one.state() == BallotState.NOTIFIED)
                .filter(one ->
                        !day(one.opens()).isBefore(first) && !day(one.opens()).isAfter(last))
                .map(one -> new ComingLine(one.title(), day(one.opens()), path(one)))
                .limit(MOST)
                .toList();
    }

    private static String path(Ballot one) {
        return "/ballots/" + one.id();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
