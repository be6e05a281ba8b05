package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_REQUEST;
import static io.zhijia.ballot.BallotRefusal.NOT_ON_THE_ROLL;
import static io.zhijia.ballot.BallotRefusal.PASS_TAKEN;
import static io.zhijia.ballot.BallotRefusal.VOTES_ON_PAPER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.RollEntry.Channel;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.PassKey;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out passes (领票): one to each, signed without being seen. */
@Service
@Transactional
class PassService {

    private final Ballots ballots;
    private final Seals seals;
    private final Clock clock;

    PassService(Ballots ballots, Seals seals, Clock clock) {
        this.ballots = ballots;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Signs what this voter's browser has blinded. Asked again with the same it answers the same, so that nothing is lost
     * with a connection; asked with another it refuses, because that would be a second vote.
     *
     * @param device as people call it, for the voter to know it again
     */
    byte[] take(Actor actor, BallotId id, byte[] blinded, String device) {
        var ballot = ballots.hold(actor.union(), id);
        var line = ballots.lockLine(actor.union(), id, actor.member()).orElseThrow(() -> new Refusal(NOT_ON_THE_ROLL));
        refuseIf(line.channel() == Channel.PAPER, VOTES_ON_PAPER);
        if (line.channel() == Channel.ONLINE) {
            refuseIf(!Arrays.equals(line.blinded(), blinded), PASS_TAKEN);
            return Objects.requireNonNull(line.answer());
        }
        refuseIf(!ballot.state().givesPasses() || !clock.instant().isBefore(ballot.closes()), NOT_AT_THIS_STAGE);
        var answer = sign(actor, ballot, blinded);
        ballots.take(
                actor.union(),
                id,
                new RollEntry(
                        line.no(),
                        line.member(),
                        line.name(),
                        line.delegation(),
                        Channel.ONLINE,
                        clock.instant(),
                        device,
                        blinded,
                        answer));
        return answer;
    }

    private byte[] sign(Actor actor, Ballot ballot, byte[] blinded) {
        var key = seals.forReading(actor)
                .open(Secret.BALLOT_KEY, ballot.keys().pass())
                .clear(Audit.OF_THE_PROGRAM);
        try {
            return PassKey.of(Bytes.of(key)).sign(blinded);
        } catch (IllegalArgumentException notBlinded) {
            throw new Refusal(NOT_A_REQUEST);
        }
    }
}
