package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.CANCELLED_ALREADY;
import static io.zhijia.congress.CongressRefusal.CLOSED_ALREADY;
import static io.zhijia.congress.CongressRefusal.MORE_THAN_ENTITLED;
import static io.zhijia.congress.CongressRefusal.NOBODY_SITS;
import static io.zhijia.congress.CongressRefusal.NOT_YET_TIME;
import static io.zhijia.congress.CongressRefusal.OPENS_LATER;
import static io.zhijia.congress.CongressRefusal.OPEN_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.congress.SittingState.Open;
import io.zhijia.congress.SittingState.Preparing;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sitting (次) of a term.
 *
 * @param topic 中心议题; empty if nobody said
 * @param planItem the item it was launched from; null if nobody had planned it
 */
record Sitting(
        UnionId union,
        SittingId id,
        TermId term,
        int number,
        LocalDateTime at,
        String venue,
        String topic,
        WorkArea area,
        @Nullable PlanItemId planItem,
        SittingState state,
        int version) {

    static Sitting prepared(
            Term term,
            int number,
            LocalDateTime at,
            String venue,
            String topic,
            WorkArea area,
            @Nullable PlanItemId item) {
        return new Sitting(
                term.union(), SittingId.next(), term.id(), number, at, venue, topic, area, item, new Preparing(), 0);
    }

    Sitting changed(LocalDateTime at, String venue, String topic) {
        refuseUnlessPreparing();
        return new Sitting(union, id, term, number, at, venue, topic, area, planItem, state, version);
    }

    Sitting closed(int entitled, int present, String result, LocalDate today) {
        refuseIfOver();
        refuseIf(day().isAfter(today), NOT_YET_TIME, day());
        refuseIf(entitled == 0, NOBODY_SITS);
        refuseIf(present > entitled, MORE_THAN_ENTITLED, present, entitled);
        return in(new Closed(day(), entitled, present, result));
    }

    /** 宣布开会; the caller has seen the quorum. */
    Sitting opened(LocalDateTime now) {
        refuseUnlessPreparing();
        refuseIf(day().isAfter(now.toLocalDate()), OPENS_LATER, day());
        return in(new Open(now));
    }

    Sitting cancelled(String reason) {
        refuseUnlessPreparing();
        return in(new Cancelled(reason));
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    boolean isPreparing() {
        return state instanceof Preparing;
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    /** It is going on, or it took place. */
    boolean hasBegun() {
        return isOpen() || state instanceof Closed;
    }

    /** Not called off: it has its number among the sittings of the term. */
    boolean isCounted() {
        return !(state instanceof Cancelled);
    }

    /** The number after theirs. */
    static int nextNumber(Collection<Sitting> ofTheTerm) {
        return ofTheTerm.stream()
                        .filter(Sitting::isCounted)
                        .mapToInt(Sitting::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Numbers before the highest that no sitting has. */
    static List<Integer> missing(Collection<Sitting> ofTheTerm) {
        var known = ofTheTerm.stream()
                .filter(Sitting::isCounted)
                .map(Sitting::number)
                .collect(Collectors.toSet());
        return IntStream.range(1, nextNumber(ofTheTerm))
                .filter(number -> !known.contains(number))
                .boxed()
                .toList();
    }

    boolean isOver() {
        return !isPreparing() && !isOpen();
    }

    void refuseUnlessPreparing() {
        refuseIfOver();
        refuseIf(isOpen(), OPEN_ALREADY);
    }

    void refuseIfOver() {
        switch (state) {
            case Preparing() -> {}
            case Open open -> {}
            case Closed closed -> refuseIf(true, CLOSED_ALREADY, closed.on());
            case Cancelled(var reason) -> refuseIf(true, CANCELLED_ALREADY, reason);
        }
    }

    private Sitting in(SittingState next) {
        return new Sitting(union, id, term, number, at, venue, topic, area, planItem, next, version);
    }
}
