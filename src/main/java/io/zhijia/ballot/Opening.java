package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_PART;
import static io.zhijia.ballot.BallotRefusal.NOT_YOUR_PART;
import static io.zhijia.ballot.BallotRefusal.PARTS_DO_NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.PART_OF_ANOTHER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.EnvelopeOpener;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.Paper.Fault;
import io.zhijia.ballot.protocol.Part;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two tellers open the box (开箱): their parts meet in memory, and the key is forgotten with the last envelope. */
@Service
@Transactional
class Opening {

    /** From so many on it is faster to start another Java for them. */
    private static final int MANY = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Ballots ballots;
    private final Boxes boxes;
    private final Parts parts;
    private final Journal journal;

    Opening(Ballots ballots, Boxes boxes, Parts parts, Journal journal) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.parts = parts;
        this.journal = journal;
    }

    /**
     * A teller brings the own part: to open the box, or to count again where no paper is published.
     *
     * @return whether the box is open now, or waits for another teller
     */
    boolean handIn(Actor actor, BallotId id, String file) {
        var ballot = ballots.lock(actor.union(), id);
        refuseIf(ballot.state() != BallotState.CLOSED && !ballot.canBeCountedAgain(), NOT_AT_THIS_STAGE);
        var teller = ballot.teller(actor.member());
        var part = part(ballot, file);
        refuseIf(part.x() != teller.x(), NOT_YOUR_PART, teller.x());
        var other = parts.together(id, part);
        if (other.isEmpty()) {
            return false;
        }
        if (ballot.state() == BallotState.CLOSED) {
            open(ballot, part, other.get());
        } else {
            countAgain(ballot, part, other.get());
        }
        parts.forget(id);
        return true;
    }

    private static Part part(Ballot ballot, String file) {
        try {
            var part = Part.read(file.strip());
            refuseIf(
                    !part.ballot().equals(ballot.id().toString())
                            || !part.boxKeyFingerprint()
                                    .equals(BoxKey.fingerprint(ballot.box().publicKey())),
                    PART_OF_ANOTHER);
            return part;
        } catch (IllegalArgumentException noPart) {
            throw new Refusal(NOT_A_PART);
        }
    }

    private void open(Ballot ballot, Part one, Part other) {
        var papers = papers(ballot, one, other);
        var tally = tally(ballot, papers);
        var said = new HashMap<>(Map.of(
                "tally",
                Bytes.text(Bytes.hash(Bytes.label(tally))),
                "parts",
                Math.min(one.x(), other.x()) + "," + Math.max(one.x(), other.x())));
        var facts = ballot.facts().counted(tally);
        switch (ballot.asked().level()) {
            case L2 -> {
                boxes.keepOpened(ballot.union(), ballot.id(), papers);
                facts = facts.withoutBoxKey();
                said.put("destroyed", "box");
            }
            case L1 -> said.put("commitments", commit(ballot, papers));
            case L0 -> {} // only the totals are kept
        }
        ballots.save(ballot.in(BallotState.OPENED, facts));
        journal.note(ballot, By.TELLER, Kind.OPENED, said);
    }

    private void countAgain(Ballot ballot, Part one, Part other) {
        var isSame =
                tally(ballot, papers(ballot, one, other)).equals(ballot.facts().tally());
        journal.note(ballot, By.TELLER, Kind.RECOUNTED, Map.of("same", isSame ? "yes" : "no"));
    }

    private static String tally(Ballot ballot, List<Opened> papers) {
        var charter = ballot.fixed();
        return Tally.of(charter.questions(), papers).without(charter.k()).canonical();
    }

    private List<Opened> papers(Ballot ballot, Part one, Part other) {
        var charter = ballot.fixed();
        var key = key(ballot, one, other);
        var vote = charter.hash();
        var box = boxes.all(ballot.union(), ballot.id());
        var opened = box.size() < MANY ? here(box, key, vote) : elsewhere(box, key, vote);
        return IntStream.range(0, box.size())
                .mapToObj(i -> read(box.get(i), opened.get(i), charter))
                .toList();
    }

    /** The hash of all commitments, fixed together with the count. */
    private String commit(Ballot ballot, List<Opened> papers) {
        var commitments = papers.stream().map(Opened::commitment).toList();
        boxes.keepCommitments(ballot.union(), ballot.id(), commitments);
        return Board.hashOf(commitments);
    }

    private PrivateKey key(Ballot ballot, Part one, Part other) {
        try {
            var wrapped = Objects.requireNonNull(ballot.box().wrapped());
            return BoxKey.open(one, other, wrapped, ballot.box().publicKey());
        } catch (IllegalArgumentException wrong) {
            parts.forget(ballot.id());
            throw new Refusal(PARTS_DO_NOT_OPEN);
        }
    }

    private static List<Optional<Envelope.Opened>> here(List<Sealed> box, PrivateKey key, byte[] vote) {
        return box.parallelStream()
                .map(dropped -> Envelope.open(
                        dropped.envelope(), key, vote, dropped.pass().hash()))
                .toList();
    }

    /** Where no other Java starts, it takes longer here. */
    private static List<Optional<Envelope.Opened>> elsewhere(List<Sealed> box, PrivateKey key, byte[] vote) {
        try {
            var dropped = box.stream()
                    .map(one -> new EnvelopeOpener.Dropped(one.pass().hash(), one.envelope()))
                    .toList();
            return EnvelopeOpener.open(dropped, key.getEncoded(), vote);
        } catch (IOException noOther) {
            LOG.warn("A box is opened in this process: {}", noOther.getClass().getSimpleName());
            return here(box, key, vote);
        }
    }

    private static Opened read(Sealed dropped, Optional<Envelope.Opened> opened, Charter charter) {
        var code = dropped.pass().code();
        return opened.map(one -> new Opened(code, one.key(), Paper.read(one.paper(), charter.questions())))
                .orElseGet(() -> new Opened(code, null, new Paper(Map.of(), Fault.SEALED_OTHERWISE)));
    }
}
