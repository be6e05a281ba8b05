package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.ANOTHER_IN_THE_BOX;
import static io.zhijia.ballot.BallotRefusal.NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.PASS_NOT_VALID;
import static io.zhijia.ballot.BallotRefusal.WRONG_SIZE;

import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.ReceiptKey;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts papers into the box (投票): whoever has a valid pass, nobody asks who that is. */
@Service
@Transactional
class BoxService {

    /** What comes back for one paper. */
    sealed interface Answer {
        /** Signed: it lies in the box. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Receipt(byte[] signature) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}
    }

    /** Where a box is. */
    record Address(UnionId union, BallotId ballot) implements WithinUnion {}

    private final Ballots ballots;
    private final Boxes boxes;
    private final Seals seals;
    private final Clock clock;

    BoxService(Ballots ballots, Boxes boxes, Seals seals, Clock clock) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.seals = seals;
        this.clock = clock;
    }

    /** In one transaction, so that all rows of it look alike; the answers in the order of the papers. */
    List<Answer> put(Batch batch) {
        var ballot = ballots.hold(batch.union(), batch.ballot());
        if (!ballot.takesPapers(clock.instant())) {
            return batch.papers().stream()
                    .<Answer>map(paper -> new Answer.Refused(new Refusal(NOT_OPEN)))
                    .toList();
        }
        var charter = ballot.fixed();
        var receipts = ReceiptKey.of(Bytes.of(seals.forReading(batch)
                .open(Secret.BALLOT_KEY, ballot.keys().receipt())
                .clear(Audit.OF_THE_PROGRAM)));
        var vote = charter.hash();
        var faults = faults(batch.papers(), charter);
        var good = IntStream.range(0, faults.size())
                .filter(i -> faults.get(i).isEmpty())
                .mapToObj(batch.papers()::get)
                .toList();
        var there = good.isEmpty()
                ? Map.<String, Sealed>of()
                : boxes.put(batch.union(), batch.ballot(), good).stream()
                        .collect(Collectors.toMap(
                                paper -> Bytes.text(paper.pass().of()), Function.identity()));
        return IntStream.range(0, faults.size())
                .mapToObj(i -> faults.get(i)
                        .<Answer>map(Answer.Refused::new)
                        .orElseGet(() -> answer(batch.papers().get(i), there, vote, receipts)))
                .toList();
    }

    /** For each paper why it is not taken, or nothing. */
    private static List<Optional<Refusal>> faults(List<Sealed> papers, Charter charter) {
        var passKey = charter.passKey();
        var length = Envelope.length(charter.envelope());
        return papers.stream()
                .map(paper -> fault(paper, length, passKey, charter.voteAgain()).map(Refusal::new))
                .toList();
    }

    private static Optional<BallotRefusal> fault(Sealed paper, int length, PublicKey passKey, boolean isAgain) {
        if (paper.envelope().length != length) {
            return Optional.of(WRONG_SIZE);
        }
        return paper.pass().isOf(passKey, isAgain) ? Optional.empty() : Optional.of(PASS_NOT_VALID);
    }

    /** What was fixed of a vote, if it is. */
    @Transactional(readOnly = true)
    Optional<Charter> fixed(Address address) {
        var ballot = ballots.get(address.union(), address.ballot());
        return ballot.facts().charter() == null ? Optional.empty() : Optional.of(ballot.fixed());
    }

    private static Answer answer(Sealed paper, Map<String, Sealed> there, byte[] vote, ReceiptKey receipts) {
        var lies = there.get(Bytes.text(paper.pass().of()));
        return lies != null && lies.isSameAs(paper)
                ? new Answer.Receipt(receipts.receipt(vote, paper.pass().code(), paper.envelope()))
                : new Answer.Refused(new Refusal(ANOTHER_IN_THE_BOX));
    }
}
