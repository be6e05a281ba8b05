package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.mutualcheck.PairState.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say of a pair, at the union above that arranged it. To any other union it does not exist. */
@Service
@Transactional
class PairService {

    private final Rounds rounds;
    private final Clock clock;

    PairService(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Pair> of(Visitor visitor) {
        return rounds.pairsOf(visitor.union(), visitor.from());
    }

    @Transactional(readOnly = true)
    Pair get(Visitor visitor, PairId id) {
        return rounds.pair(visitor.union(), id)
                .filter(pair -> pair.concerns(visitor.from()))
                .orElseThrow(() -> new NoSuchElementException("No pair " + id + " for " + visitor.from()));
    }

    @Transactional(readOnly = true)
    Round round(Visitor visitor, PairId id) {
        return rounds.find(visitor.union(), get(visitor, id).round()).orElseThrow();
    }

    void mark(Visitor visitor, PairId id, Mark mark) {
        rounds.save(asChecker(visitor, id).marked(mark));
    }

    Pair handIn(Visitor visitor, PairId id, String result) {
        var pair = asChecker(visitor, id).handedIn(said(visitor, result));
        rounds.save(pair);
        return pair;
    }

    Pair answer(Visitor visitor, PairId id, String answer) {
        var pair = get(visitor, id);
        refuseIf(!pair.checked().union().equals(visitor.from()), NOT_YOUR_PART);
        var answered = pair.answered(said(visitor, answer));
        rounds.save(answered);
        return answered;
    }

    Pair confirm(Visitor visitor, PairId id, String confirmation) {
        var pair = asChecker(visitor, id).confirmed(said(visitor, confirmation));
        rounds.save(pair);
        return pair;
    }

    private Pair asChecker(Visitor visitor, PairId id) {
        var pair = get(visitor, id);
        refuseIf(!pair.checker().union().equals(visitor.from()), NOT_YOUR_PART);
        return pair;
    }

    private Said said(Visitor visitor, String text) {
        return new Said(text.strip(), visitor.name(), LocalDate.now(clock));
    }
}
