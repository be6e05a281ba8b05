package io.zhijia.ballot;

import io.zhijia.congress.SittingPapers;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paper of each vote announced in a sitting, as a sample in its file: also where everybody voted by phone. */
@Component
class SamplesOfSitting implements SittingPapers {

    private final Ballots ballots;
    private final UnionDirectory union;
    private final MessageSource words;

    SamplesOfSitting(Ballots ballots, UnionDirectory union, MessageSource words) {
        this.ballots = ballots;
        this.union = union;
        this.words = words;
    }

    @Override
    public Part part() {
        return Part.BALLOTS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Paper> of(Actor actor, UUID sitting, Locale language) {
        return ballots.of(actor.union(), sitting).stream()
                .filter(one -> one.state().isAtLeast(BallotState.ANNOUNCED))
                .map(one -> new Paper(
                        name(one, language),
                        () -> new BallotSheets(words, language).sample(one, union.letterhead(actor))))
                .toList();
    }

    private String name(Ballot one, Locale language) {
        return Objects.requireNonNull(words.getMessage("ballot.paper.sample", new Object[] {one.title()}, language));
    }
}
