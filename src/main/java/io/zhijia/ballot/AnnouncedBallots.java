package io.zhijia.ballot;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which votes of the congress's delegates were brought to their end: what an assessment of the congress's work asks. */
@Service
@Transactional(readOnly = true)
public class AnnouncedBallots {

    private final Ballots ballots;
    private final RunOffs runOffs;
    private final Clock clock;

    AnnouncedBallots(Ballots ballots, RunOffs runOffs, Clock clock) {
        this.ballots = ballots;
        this.runOffs = runOffs;
        this.clock = clock;
    }

    /**
     * One vote whose result was announced.
     *
     * @param sitting in which it was held; null for one held in none
     * @param item of its agenda that it settled; null if it settled none
     */
    public record Announced(
            BallotId id,
            String title,
            @Nullable UUID sitting,
            @Nullable Integer item,
            LocalDate day) {}

    /**
     * Of the delegates, opened in that calendar year, the newest first. Neither appraisals, which decide nothing, nor run-offs,
     * which decide what another vote asked.
     */
    public List<Announced> ofDelegates(Actor actor, int year) {
        return ballots.all(actor.union()).stream()
                .filter(ballot ->
                        ballot.body() == Body.CONGRESS && ballot.state().isAtLeast(BallotState.ANNOUNCED))
                .filter(ballot -> ballot.asked().kind() != Kind.APPRAISAL)
                .filter(ballot -> runOffs.find(actor.union(), ballot.id()).isEmpty())
                .map(ballot -> new Announced(
                        ballot.id(),
                        ballot.title(),
                        ballot.sitting(),
                        ballot.item(),
                        LocalDate.ofInstant(ballot.opens(), clock.getZone())))
                .filter(announced -> announced.day().getYear() == year)
                .toList();
    }
}
