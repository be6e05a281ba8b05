package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringRefusal.DAYS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OBJECTIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.POSTED_TOO_SHORT;
import static io.zhijia.scoring.ScoringRefusal.SCORES_MISSING;
import static io.zhijia.scoring.ScoringRefusal.STILL_POSTED;

import io.zhijia.refusal.Refusal;
import io.zhijia.scoring.RunState.Concluded;
import io.zhijia.scoring.RunState.Open;
import io.zhijia.scoring.RunState.Posted;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * One assessment by a scheme: of a school year, a term, a month.
 *
 * @param from first day that counts
 * @param to last day that counts
 */
record Run(
        UnionId union,
        RunId id,
        SchemeId scheme,
        String title,
        LocalDate from,
        LocalDate to,
        RunState state,
        int version) {

    /** Working days a result is posted at least; the day of posting does not count (R3.16). */
    static final int DAYS_POSTED = 5;

    static Run begun(Scheme scheme, RunId id, String title, LocalDate from, LocalDate to) {
        scheme.mustBeInForce();
        refuseIf(to.isBefore(from), DAYS_MIXED_UP);
        return new Run(scheme.union(), id, scheme.id(), title, from, to, new Open(), 0);
    }

    void mustBeOpen() {
        refuseIf(!(state instanceof Open), NOT_AT_THIS_STAGE);
    }

    /** @param missing people who have neither all scores nor a reason */
    Run posted(LocalDate until, int missing, LocalDate today, Predicate<LocalDate> isWorked) {
        mustBeOpen();
        refuseIf(missing > 0, SCORES_MISSING, missing);
        var days = until.isAfter(today)
                ? today.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(isWorked)
                        .count()
                : 0;
        refuseIf(days < DAYS_POSTED, POSTED_TOO_SHORT, DAYS_POSTED, days);
        return in(new Posted(today, until));
    }

    boolean takesObjections(LocalDate today) {
        return state instanceof Posted(var on, var until) && !today.isBefore(on) && !today.isAfter(until);
    }

    void mustBePosted() {
        refuseIf(!(state instanceof Posted), NOT_AT_THIS_STAGE);
    }

    /** @param waiting objections nobody has answered yet */
    Run concluded(int waiting, LocalDate today) {
        if (!(state instanceof Posted(var on, var until))) {
            throw new Refusal(NOT_AT_THIS_STAGE);
        }
        refuseIf(!today.isAfter(until), STILL_POSTED, until);
        refuseIf(waiting > 0, OBJECTIONS_WAIT, waiting);
        return in(new Concluded(on, today));
    }

    private Run in(RunState next) {
        return new Run(union, id, scheme, title, from, to, next, version);
    }

    String path() {
        return "/scoring/runs/" + id;
    }
}
