package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportRefusal.NOT_APPLIED;
import static io.zhijia.memberimport.MemberImportRefusal.NOT_STAGED;
import static io.zhijia.memberimport.MemberImportRefusal.TOO_LATE_TO_UNDO;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of members and how far it has come.
 *
 * @param sheet place of the sheet in its workbook, from 0
 * @param columns what each column is about, from 0
 * @param headers as they are written
 * @param joinedOn for rows that do not say when; null if they must
 * @param appliedAt null until it is taken
 * @param counts rows by verdict; once taken, of what was taken
 */
record Batch(
        UnionId union,
        BatchId id,
        String name,
        int sheet,
        int headerRow,
        Map<Integer, Field> columns,
        Map<Integer, String> headers,
        @Nullable LocalDate joinedOn,
        Instant startedAt,
        State state,
        @Nullable Instant appliedAt,
        Map<Verdict, Integer> counts,
        int version) {

    enum State {
        STAGED,
        APPLIED,
        UNDONE,
        DISCARDED;

        /** Message key of its name. */
        String word() {
            return "memberimport.state." + name();
        }
    }

    static final Duration UNDOABLE = Duration.ofHours(24);

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isStaged() {
        return state == State.STAGED;
    }

    boolean mayBeUndone(Instant now) {
        return state == State.APPLIED && appliedAt != null && now.isBefore(appliedAt.plus(UNDOABLE));
    }

    Batch judged(Map<Verdict, Integer> others) {
        return with(state, appliedAt, columns, others);
    }

    Batch reading(Map<Integer, Field> others) {
        refuseIf(!isStaged(), NOT_STAGED);
        return with(state, appliedAt, others, counts);
    }

    Batch applied(Instant at, Map<Verdict, Integer> taken) {
        refuseIf(!isStaged(), NOT_STAGED);
        return with(State.APPLIED, at, columns, taken);
    }

    Batch undone(Instant now) {
        refuseIf(state != State.APPLIED, NOT_APPLIED);
        refuseIf(!mayBeUndone(now), TOO_LATE_TO_UNDO);
        return with(State.UNDONE, appliedAt, columns, counts);
    }

    Batch discarded() {
        refuseIf(!isStaged(), NOT_STAGED);
        return with(State.DISCARDED, null, columns, counts);
    }

    private Batch with(State next, @Nullable Instant at, Map<Integer, Field> others, Map<Verdict, Integer> found) {
        return new Batch(
                union, id, name, sheet, headerRow, others, headers, joinedOn, startedAt, next, at, found, version);
    }
}
