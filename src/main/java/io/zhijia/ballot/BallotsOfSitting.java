package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;

import io.zhijia.congress.SittingBallots;
import io.zhijia.congress.SittingPapers;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The votes held in a sitting, on its page; what was announced of them goes into its file. */
@Component
class BallotsOfSitting implements SittingBallots, SittingPapers {

    private final Ballots ballots;
    private final BallotViews views;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    BallotsOfSitting(Ballots ballots, BallotViews views, UnionDirectory union, MessageSource words, Clock clock) {
        this.ballots = ballots;
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Actor actor, UUID sitting) {
        return ballots.of(actor.union(), sitting).stream()
                .map(one -> new Held(
                        one.title(),
                        "/ballots/" + one.id(),
                        one.state().word(),
                        one.item(),
                        one.state() != BallotState.VOID && !one.state().isAtLeast(BallotState.ANNOUNCED)))
                .toList();
    }

    @Override
    public String pathOfNew(Actor actor, UUID sitting) {
        return actor.may(KEEP_BALLOTS) ? "/ballots/new?about=" + sitting + ":" : "";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> of(Actor actor, UUID sitting, Locale language) {
        return ballots.of(actor.union(), sitting).stream()
                .filter(one -> one.state().isAtLeast(BallotState.ANNOUNCED))
                .map(one -> new Paper(
                        words.getMessage("ballot.paper.minutes", new Object[] {one.title()}, language),
                        () -> minutes(actor, one.id(), language)))
                .toList();
    }

    @Override
    public Part part() {
        return Part.VOTES;
    }

    private byte[] minutes(Actor actor, BallotId id, Locale language) {
        return new BallotPaper(words, language, clock.getZone())
                .minutes(views.announced(actor, id), union.letterhead(actor));
    }
}
