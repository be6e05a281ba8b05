package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.ANOTHER_IN_THE_BOX;
import static io.zhijia.ballot.BallotRefusal.NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.PASS_NOT_VALID;
import static io.zhijia.ballot.BallotRefusal.WRONG_SIZE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.ReceiptKey;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        var passKey = charter.passKey();
        var answers = new ArrayList<Answer>();
        for (var paper : batch.papers()) {
            answers.add(put(batch, paper, charter, passKey, vote, receipts));
        }
        return answers;
    }

    private Answer put(
            Batch batch, Sealed paper, Charter charter, PublicKey passKey, byte[] vote, ReceiptKey receipts) {
        try {
            refuseIf(paper.envelope().length != Envelope.length(charter.envelope()), WRONG_SIZE);
            refuseIf(paper.pass().code().length != Bytes.HASH || !paper.pass().isSignedBy(passKey), PASS_NOT_VALID);
            var there =
                    boxes.envelope(batch.union(), batch.ballot(), paper.pass().code());
            refuseIf(there.isPresent() && !Arrays.equals(there.get(), paper.envelope()), ANOTHER_IN_THE_BOX);
            if (there.isEmpty()) {
                boxes.put(batch.union(), batch.ballot(), paper);
            }
            return new Answer.Receipt(receipts.receipt(vote, paper.pass().code(), paper.envelope()));
        } catch (Refusal refusal) {
            return new Answer.Refused(refusal);
        }
    }
}
