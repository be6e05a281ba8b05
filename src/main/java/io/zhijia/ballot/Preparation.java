package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_BOX_KEY;
import static io.zhijia.privacy.Secret.BALLOT_KEY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Ballot.Keys;
import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Charter.Times;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.PassKey;
import io.zhijia.ballot.protocol.ReceiptKey;
import io.zhijia.ballot.protocol.RollLine;
import io.zhijia.ballot.protocol.Rsa;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Seals;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until a vote is announced to the voters: the key of the box is made and tried, then everything is fixed. */
@Service
@Transactional
class Preparation {

    /** Of a wrapped PKCS#8 of 3072 bits; anything far from it is a mistake. */
    private static final int MOST_WRAPPED = 4_000;

    private final Ballots ballots;
    private final Journal journal;
    private final Rulebook rulebook;
    private final Seals seals;
    private final Clock clock;

    Preparation(Ballots ballots, Journal journal, Rulebook rulebook, Seals seals, Clock clock) {
        this.ballots = ballots;
        this.journal = journal;
        this.rulebook = rulebook;
        this.seals = seals;
        this.clock = clock;
    }

    /** A teller's browser made the key; the private half arrives wrapped, the three parts never. */
    void keepBoxKey(Actor actor, BallotId id, String publicKey, String wrapped) {
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.SET_UP);
        refuseIf(!ballot.mode().hasTellers(), NOT_AT_THIS_STAGE);
        ballot.teller(actor.member());
        try {
            var key = Bytes.of(publicKey);
            Rsa.publicKey(key);
            var private_ = Bytes.of(wrapped);
            refuseIf(private_.length > MOST_WRAPPED, NOT_A_BOX_KEY);
            ballots.save(ballot.in(ballot.state(), ballot.facts().keyed(key, private_)));
            journal.note(ballot, By.TELLER, Kind.BOX_KEY, Map.of("box", BoxKey.fingerprint(key)));
        } catch (IllegalArgumentException noKey) {
            throw new Refusal(NOT_A_BOX_KEY);
        }
    }

    /** Two tellers have opened a test envelope with their parts, in a browser. */
    void rehearsed(Actor actor, BallotId id, String fingerprint) {
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.SET_UP);
        ballot.teller(actor.member());
        var box = ballot.facts().box();
        refuseIf(box == null || !BoxKey.fingerprint(ballot.box().publicKey()).equals(fingerprint), NOT_A_BOX_KEY);
        ballots.save(ballot.in(BallotState.CHECKED, ballot.facts()));
        journal.note(ballot, By.TELLER, Kind.REHEARSED, Map.of("box", fingerprint));
    }

    /** Fixes everything: from now on passes are given, and nothing changes any more. */
    void giveNotice(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        var set = ballots.lock(actor.union(), id);
        refuseIf(!set.isReadyForNotice(), NOT_AT_THIS_STAGE);
        var sealer = seals.forWriting(actor);
        var box = set.mode().hasTellers() ? null : Rsa.newPair();
        var ballot = box == null
                ? set
                : set.in(set.state(), set.facts().keyed(box.getPublic().getEncoded(), null));
        var roll = ballots.roll(actor.union(), id).stream().map(RollEntry::line).toList();
        var pass = PassKey.newPair();
        var receipt = ReceiptKey.newPair();
        var charter = charter(
                actor,
                ballot,
                roll,
                new Charter.Keys(
                        Bytes.text(pass.getPublic().getEncoded()),
                        Bytes.text(ballot.box().publicKey()),
                        Bytes.text(receipt.getPublic().getEncoded())));
        var keys = new Keys(
                sealer.seal(BALLOT_KEY, Bytes.text(pass.getPrivate().getEncoded())),
                sealer.seal(BALLOT_KEY, Bytes.text(receipt.getPrivate().getEncoded())),
                box == null
                        ? null
                        : sealer.seal(BALLOT_KEY, Bytes.text(box.getPrivate().getEncoded())));
        ballots.save(ballot.in(BallotState.NOTIFIED, ballot.facts().fixed(charter, keys)));
        journal.note(ballot, By.KEEPER, Kind.NOTIFIED, Map.of("c", Bytes.text(charter.hash()), "roll", charter.roll()));
    }

    private Charter charter(Actor actor, Ballot ballot, List<RollLine> roll, Charter.Keys keys) {
        refuseIf(roll.isEmpty(), NOT_AT_THIS_STAGE);
        var asked = ballot.asked().mustHaveEnoughCandidates();
        var rules = Stream.of(rulebook.quorum(actor, ballot), rulebook.passing(actor, ballot))
                .map(Rulebook::id);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Charter(
                Charter.LABEL,
                ballot.union().toString(),
                ballot.id().toString(),
                ballot.title(),
                asked.kind().name(),
                ballot.mode().inCharter(),
                asked.questions(),
                Stream.concat(rules, asked.rules().stream()).toList(),
                new Times(
                        now.toString(),
                        ballot.opens().toString(),
                        ballot.closes().toString()),
                ballot.manner().mayVoteAgain(),
                asked.level().name(),
                asked.level().k(),
                Paper.length(asked.questions()),
                Bytes.text(RollLine.hash(roll)),
                roll.size(),
                ballot.tellers().stream().map(Teller::name).toList(),
                keys);
    }
}
