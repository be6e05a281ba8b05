package io.zhijia.mutualcheck;

import static java.util.Objects.requireNonNull;

import io.zhijia.mutualcheck.PairState.Answered;
import io.zhijia.mutualcheck.PairState.Arranged;
import io.zhijia.mutualcheck.PairState.Confirmed;
import io.zhijia.mutualcheck.PairState.HandedIn;
import io.zhijia.mutualcheck.PairState.Said;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of mutualcheck.pair; the columns of later states are null. */
record PairRow(
        UUID unionId,
        UUID id,
        UUID round,
        UUID checker,
        String checkerName,
        UUID checked,
        String checkedName,
        String state,
        @Nullable String result,
        @Nullable String resultBy,
        @Nullable LocalDate resultOn,
        @Nullable String answer,
        @Nullable String answerBy,
        @Nullable LocalDate answerOn,
        @Nullable String confirmation,
        @Nullable String confirmationBy,
        @Nullable LocalDate confirmationOn,
        int version) {

    static PairRow of(Pair pair) {
        return switch (pair.state()) {
            case Arranged() -> of(pair, null, null, null);
            case HandedIn(var result) -> of(pair, result, null, null);
            case Answered(var result, var answer) -> of(pair, result, answer, null);
            case Confirmed(var result, var answer, var confirmation) -> of(pair, result, answer, confirmation);
        };
    }

    private static PairRow of(Pair pair, @Nullable Said result, @Nullable Said answer, @Nullable Said confirmation) {
        return new PairRow(
                pair.union().value(),
                pair.id().value(),
                pair.round().value(),
                pair.checker().union().value(),
                pair.checker().name(),
                pair.checked().union().value(),
                pair.checked().name(),
                pair.state().name(),
                result == null ? null : result.text(),
                result == null ? null : result.by(),
                result == null ? null : result.on(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.on(),
                confirmation == null ? null : confirmation.text(),
                confirmation == null ? null : confirmation.by(),
                confirmation == null ? null : confirmation.on(),
                pair.version());
    }

    Pair toPair(List<Mark> marks) {
        return new Pair(
                new UnionId(unionId),
                new PairId(id),
                new RoundId(round),
                new Party(new UnionId(checker), checkerName),
                new Party(new UnionId(checked), checkedName),
                marks,
                toState(),
                version);
    }

    private PairState toState() {
        return switch (state) {
            case "ARRANGED" -> new Arranged();
            case "HANDED_IN" -> new HandedIn(said(result, resultBy, resultOn));
            case "ANSWERED" -> new Answered(said(result, resultBy, resultOn), said(answer, answerBy, answerOn));
            case "CONFIRMED" ->
                new Confirmed(
                        said(result, resultBy, resultOn),
                        said(answer, answerBy, answerOn),
                        said(confirmation, confirmationBy, confirmationOn));
            default -> throw new IllegalStateException("Unknown state of a pair: " + state);
        };
    }

    private static Said said(@Nullable String text, @Nullable String by, @Nullable LocalDate on) {
        return new Said(requireNonNull(text), requireNonNull(by), requireNonNull(on));
    }
}
