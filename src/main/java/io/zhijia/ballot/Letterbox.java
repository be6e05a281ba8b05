package io.zhijia.ballot;

import io.zhijia.ballot.BoxService.Answer;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Collects papers for a moment and puts them into the box together, in random order, so that the order in the box says nothing.
 * Nobody is answered before the papers are in the database.
 */
@Component
class Letterbox {

    private final BoxService box;
    private final Duration moment;
    private final SecureRandom lot = new SecureRandom();
    private final Map<BallotId, List<Waiting>> waiting = new HashMap<>();

    Letterbox(BoxService box, @Value("${zhijia.ballot.together}") Duration moment) {
        this.box = box;
        this.moment = moment;
    }

    /** A paper, and who waits for its receipt. */
    private record Waiting(Sealed paper, CompletableFuture<byte[]> receipt) {}

    CompletableFuture<byte[]> drop(UnionId union, BallotId id, Sealed paper) {
        var one = new Waiting(paper, new CompletableFuture<>());
        synchronized (waiting) {
            var others = waiting.get(id);
            if (others != null) {
                others.add(one);
                return one.receipt();
            }
            waiting.put(id, new ArrayList<>(List.of(one)));
        }
        Thread.startVirtualThread(() -> empty(union, id));
        return one.receipt();
    }

    private void empty(UnionId union, BallotId id) {
        try {
            Thread.sleep(moment);
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
        var together = new ArrayList<Waiting>();
        synchronized (waiting) {
            together.addAll(waiting.getOrDefault(id, List.of()));
            waiting.remove(id);
        }
        Collections.shuffle(together, lot);
        try {
            var answers = box.put(
                    new Batch(union, id, together.stream().map(Waiting::paper).toList()));
            for (int i = 0; i < answers.size(); i++) {
                answer(together.get(i).receipt(), answers.get(i));
            }
        } catch (RuntimeException nothingWasKept) {
            together.forEach(one -> one.receipt().completeExceptionally(nothingWasKept));
        }
    }

    private static void answer(CompletableFuture<byte[]> receipt, Answer answer) {
        switch (answer) {
            case Answer.Receipt given -> receipt.complete(given.signature());
            case Answer.Refused(Refusal refusal) -> receipt.completeExceptionally(refusal);
        }
    }
}
