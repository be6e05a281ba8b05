package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_PART;
import static io.zhijia.ballot.BallotRefusal.NOT_YOUR_PART;
import static io.zhijia.ballot.BallotRefusal.PARTS_DO_NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.PART_OF_ANOTHER;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.Objects.requireNonNull;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.Parts.Brought;
import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.EnvelopeOpener;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.Paper.Fault;
import io.zhijia.ballot.protocol.Part;
import io.zhijia.ballot.protocol.Rsa;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two tellers open the box (开箱): their parts meet in memory, and the key is forgotten with the last envelope. In the simple
 * mode two persons say so, and the server has the key.
 */
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
    private final JoinedNames joinings;
    private final Seals seals;

    Opening(Ballots ballots, Boxes boxes, Parts parts, Journal journal, JoinedNames joinings, Seals seals) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.parts = parts;
        this.journal = journal;
        this.joinings = joinings;
        this.seals = seals;
    }

    /**
     * A teller brings the own part: to open the box, or to count again where no paper is published.
     *
     * @return whether the box is open now, or waits for another teller
     */
    boolean handIn(Actor actor, BallotId id, String file) {
        var ballot = awaiting(actor, id, Mode.SEALED);
        var teller = ballot.teller(actor.member());
        var part = part(ballot, file);
        refuseIf(part.x() != teller.x(), NOT_YOUR_PART, teller.x());
        return bring(ballot, new Brought(part.x(), part), other -> key(ballot, part, requireNonNull(other.part())));
    }

    /**
     * One of the two confirms that the box be opened, or counted again; the server keeps the key.
     *
     * @return whether the box is open now, or waits for the other one's word
     */
    boolean confirm(Actor actor, BallotId id) {
        var ballot = awaiting(actor, id, Mode.SIMPLE);
        var word = new Brought(ballot.teller(actor.member()).x(), null);
        return bring(ballot, word, other -> {
            var sealed = requireNonNull(ballot.keys().box());
            var key = seals.forReading(actor).open(Secret.BALLOT_KEY, sealed).clear(Audit.OF_THE_PROGRAM);
            return Rsa.privateKey(Bytes.of(key));
        });
    }

    private Ballot awaiting(Actor actor, BallotId id, Mode mode) {
        var ballot = ballots.lock(actor.union(), id);
        refuseIf(
                ballot.mode() != mode || (ballot.state() != BallotState.CLOSED && !ballot.canBeCountedAgain()),
                NOT_AT_THIS_STAGE);
        return ballot;
    }

    private boolean bring(Ballot ballot, Brought one, Function<Brought, PrivateKey> key) {
        var other = parts.together(ballot.id(), one);
        if (other.isEmpty()) {
            return false;
        }
        var papers = papers(ballot, key.apply(other.get()));
        if (ballot.state() == BallotState.CLOSED) {
            var both = IntStream.of(one.x(), other.get().x()).sorted();
            open(ballot, papers, both.mapToObj(String::valueOf).collect(Collectors.joining(",")));
        } else {
            countAgain(ballot, papers);
        }
        parts.forget(ballot.id());
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

    private void open(Ballot ballot, List<Opened> papers, String by) {
        var tally = tally(ballot, papers);
        var said = new HashMap<>(Map.of("tally", Bytes.text(Bytes.hash(Bytes.label(tally))), "parts", by));
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

    private void countAgain(Ballot ballot, List<Opened> papers) {
        var questions = ballot.fixed().questions();
        var said = joinings.toBeCounted(ballot);
        var counted = said.stream().filter(Joining::isCounted).toList();
        var isSame = tally(ballot, papers).equals(ballot.facts().tally())
                && (counted.isEmpty()
                        || Tally.of(questions, papers, counted)
                                .canonical()
                                .equals(ballot.facts().joined()));
        journal.note(ballot, By.TELLER, Kind.RECOUNTED, Map.of("same", isSame ? "yes" : "no"));
        if (isSame) {
            joinings.countedAgain(ballot, Tally.of(questions, papers, said));
        }
    }

    private static String tally(Ballot ballot, List<Opened> papers) {
        var charter = ballot.fixed();
        return Tally.of(charter.questions(), papers).without(charter.k()).canonical();
    }

    private List<Opened> papers(Ballot ballot, PrivateKey key) {
        var charter = ballot.fixed();
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
            var wrapped = requireNonNull(ballot.box().wrapped());
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
