package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.ComingLine;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;

/** Nobody misses a vote, a box or a signature: it stands on the page everybody starts from, for whoever it waits for. */
@SpringBootTest(properties = "demo=true")
class WaitingBallotsTests {

    private static final int VOTERS = 6;

    private final WaitingBallots waiting;
    private final VoteWorld world;
    private final LocalDate today;

    WaitingBallotsTests(BeanFactory beans, WaitingBallots waiting, Clock clock) {
        this.waiting = waiting;
        this.world = VoteWorld.of(beans);
        this.today = LocalDate.now(clock);
    }

    @Test
    void anOpenVoteWaitsForWhoeverHasNotTakenThePass() {
        var vote = world.noticed(VOTERS);
        var voter = vote.voters().getFirst();
        assertThat(words(voter.actor())).isEmpty();
        assertThat(waiting.coming(voter.actor(), today, today.plusDays(1)))
                .extracting(ComingLine::path)
                .containsExactly("/ballots/" + vote.id());
        assertThat(words(vote.keeper())).as("its hour has come").containsExactly("ballot.waiting.KEEP_NOTIFIED");

        vote.open(VOTERS);
        assertThat(words(voter.actor())).containsExactly("ballot.waiting.VOTE");
        assertThat(waiting.coming(voter.actor(), today, today.plusDays(1))).isEmpty();
        vote.take(voter);
        assertThat(words(voter.actor())).isEmpty();
        assertThat(words(vote.voters().getLast().actor())).containsExactly("ballot.waiting.VOTE");

        vote.theHourComes();
        assertThat(words(vote.voters().getLast().actor())).isEmpty();
        assertThat(words(vote.keeper())).containsExactly("ballot.waiting.KEEP_OPEN");
    }

    @Test
    void theTellersAreAskedForTheirPartsAndSignaturesAndTheKeeperForTheRest() {
        var vote = world.opened(VOTERS);
        vote.dropAll("yes", "yes", "yes", "no", "yes", "no");
        assertThat(words(vote.teller(1))).isEmpty();
        vote.close();
        assertThat(words(vote.teller(1))).containsExactly("ballot.waiting.TELL_CLOSED");
        assertThat(words(vote.keeper())).isEmpty();

        vote.handIn(1, vote.part(1));
        vote.handIn(3, vote.part(3));
        assertThat(words(vote.teller(2))).containsExactly("ballot.waiting.TELL_OPENED");
        world.result().sign(vote.teller(1), vote.id());
        assertThat(words(vote.teller(1))).isEmpty();
        world.result().sign(vote.teller(2), vote.id());
        assertThat(words(vote.teller(3))).as("two are enough").isEmpty();
        assertThat(words(vote.keeper())).containsExactly("ballot.waiting.KEEP_COUNTED");

        world.result().announce(vote.keeper(), vote.id());
        assertThat(words(vote.keeper())).containsExactly("ballot.waiting.KEEP_ANNOUNCED");
        vote.file();
        assertThat(words(vote.keeper())).isEmpty();
    }

    @Test
    void whoeverHasNoPartInItHearsNothing() {
        var vote = world.opened(VOTERS);
        var stranger = world.noticed(VOTERS).voters().getFirst().actor();
        assertThat(waiting.waitingFor(stranger, today))
                .noneMatch(line -> line.path().endsWith(vote.id().toString()));
        assertThat(words(vote.teller(1))).as("a teller has no vote here").isEmpty();
    }

    private List<String> words(Actor actor) {
        return waiting.waitingFor(actor, today).stream().map(WaitingLine::word).toList();
    }
}
