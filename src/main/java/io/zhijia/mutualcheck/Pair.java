package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.NOTHING_MARKED;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_NOW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.mutualcheck.PairState.Answered;
import io.zhijia.mutualcheck.PairState.Arranged;
import io.zhijia.mutualcheck.PairState.Confirmed;
import io.zhijia.mutualcheck.PairState.HandedIn;
import io.zhijia.mutualcheck.PairState.Said;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.util.ArrayList;
import java.util.List;

/**
 * One union checks another.
 *
 * <p>Immutable: each step returns it as it stands afterwards, or is refused.
 *
 * @param union the one above, which arranged it
 */
record Pair(
        UnionId union,
        PairId id,
        RoundId round,
        Party checker,
        Party checked,
        List<Mark> marks,
        PairState state,
        int version) {

    static Pair arranged(Round round, Party checker, Party checked) {
        return new Pair(round.union(), PairId.next(), round.id(), checker, checked, List.of(), new Arranged(), 0);
    }

    /** In place of what was said of the same book before. */
    Pair marked(Mark mark) {
        refuseIf(!(state instanceof Arranged), NOT_NOW);
        var all = new ArrayList<>(marks);
        all.removeIf(one -> one.book().equals(mark.book()));
        all.add(mark);
        return new Pair(union, id, round, checker, checked, List.copyOf(all), state, version);
    }

    Pair handedIn(Said result) {
        refuseIf(!(state instanceof Arranged), NOT_NOW);
        refuseIf(marks.isEmpty(), NOTHING_MARKED);
        return in(new HandedIn(result));
    }

    /** Also once more, as long as it is not confirmed. */
    Pair answered(Said answer) {
        return switch (state) {
            case HandedIn(var result) -> in(new Answered(result, answer));
            case Answered(var result, var before) -> in(new Answered(result, answer));
            case Arranged a -> throw new Refusal(NOT_NOW);
            case Confirmed c -> throw new Refusal(NOT_NOW);
        };
    }

    Pair confirmed(Said confirmation) {
        if (state instanceof Answered(var result, var answer)) {
            return in(new Confirmed(result, answer, confirmation));
        }
        throw new Refusal(NOT_NOW);
    }

    boolean isHandedIn() {
        return !(state instanceof Arranged);
    }

    /** As the union that is checked sees it before the result is handed in. */
    Pair withoutMarks() {
        return new Pair(union, id, round, checker, checked, List.of(), state, version);
    }

    /** Rounded to whole points; nobody has marked anything: none. */
    int points() {
        return (int) Math.round(marks.stream().mapToInt(Mark::points).average().orElse(0));
    }

    boolean concerns(UnionId other) {
        return other.equals(union) || other.equals(checker.union()) || other.equals(checked.union());
    }

    private Pair in(PairState next) {
        return new Pair(union, id, round, checker, checked, marks, next, version);
    }
}
