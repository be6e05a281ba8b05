package io.zhijia.meeting;

import static io.zhijia.meeting.MeetingRefusal.CANCELLED_ALREADY;
import static io.zhijia.meeting.MeetingRefusal.FILED_ALREADY;
import static io.zhijia.meeting.MeetingRefusal.ITEM_WITHOUT_MINUTES;
import static io.zhijia.meeting.MeetingRefusal.NOT_HELD_YET;
import static io.zhijia.meeting.MeetingRefusal.NOT_YET_TIME;
import static io.zhijia.meeting.MeetingRefusal.NO_AGENDA;
import static io.zhijia.meeting.MeetingRefusal.OVER_ALREADY;
import static io.zhijia.meeting.MeetingRefusal.SOMEBODY_ELSE_WROTE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingState.Cancelled;
import io.zhijia.meeting.MeetingState.Filed;
import io.zhijia.meeting.MeetingState.Held;
import io.zhijia.meeting.MeetingState.Noticed;
import io.zhijia.meeting.MeetingState.Planned;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (会议), from its first plan to its minutes.
 *
 * <p>Immutable: each step returns the meeting as it stands afterwards, or is refused.
 *
 * @param planItem the item it was launched from; null if nobody had planned it
 * @param version how often it has been saved; two people changing the same one cannot overwrite each other
 */
record Meeting(
        UnionId union,
        MeetingId id,
        @Nullable PlanItemId planItem,
        WorkArea area,
        Call call,
        List<AgendaItem> agenda,
        MeetingState state,
        int version) {

    Meeting {
        agenda = List.copyOf(agenda);
    }

    static Meeting planned(
            UnionId union,
            MeetingId id,
            @Nullable PlanItemId planItem,
            WorkArea area,
            Call call,
            List<AgendaItem> agenda) {
        refuseIf(agenda.isEmpty(), NO_AGENDA);
        return new Meeting(union, id, planItem, area, call, agenda, new Planned(), 0);
    }

    Meeting changed(Call next, List<AgendaItem> items) {
        refuseUnlessAhead();
        refuseIf(items.isEmpty(), NO_AGENDA);
        return new Meeting(union, id, planItem, area, next, items, state, version);
    }

    Meeting noticed(LocalDate today) {
        refuseUnlessAhead();
        return in(new Noticed(today));
    }

    /** It took place, also if nobody was told beforehand. */
    Meeting held(LocalDate today) {
        refuseUnlessAhead();
        var day = call.at().toLocalDate();
        refuseIf(day.isAfter(today), NOT_YET_TIME, day);
        return in(new Held(day));
    }

    /** Writes the minutes of one item, unless somebody else did since it was shown. */
    Meeting written(int number, String before, String text) {
        refuseUnlessHeld();
        var item = item(number);
        refuseIf(!item.minutes().equals(before) && !item.minutes().equals(text), SOMEBODY_ELSE_WROTE, item.minutes());
        return with(agenda.stream()
                .map(each -> each.number() == number ? each.written(text) : each)
                .toList());
    }

    Meeting filed(MemberId by, LocalDate today) {
        refuseUnlessHeld();
        var silent = agenda.stream().filter(item -> item.minutes().isBlank()).findFirst();
        silent.ifPresent(item -> refuseIf(true, ITEM_WITHOUT_MINUTES, item.number(), item.title()));
        return in(new Filed(call.at().toLocalDate(), by, today));
    }

    Meeting cancelled(String reason, MemberId by, LocalDate today) {
        refuseUnlessAhead();
        return in(new Cancelled(reason, by, today));
    }

    AgendaItem item(int number) {
        return agenda.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No item " + number + " in meeting " + id));
    }

    /** Whether it is still to come. */
    boolean isAhead() {
        return state instanceof Planned || state instanceof Noticed;
    }

    boolean isHeld() {
        return state instanceof Held;
    }

    void refuseUnlessHeld() {
        switch (state) {
            case Held held -> {}
            case Planned planned -> refuseIf(true, NOT_HELD_YET);
            case Noticed noticed -> refuseIf(true, NOT_HELD_YET);
            case Filed filed -> refuseIf(true, FILED_ALREADY, filed.on());
            case Cancelled(var reason, var by, var on) -> refuseIf(true, CANCELLED_ALREADY, on, reason);
        }
    }

    void refuseIfOver() {
        switch (state) {
            case Planned planned -> {}
            case Noticed noticed -> {}
            case Held held -> {}
            case Filed filed -> refuseIf(true, FILED_ALREADY, filed.on());
            case Cancelled(var reason, var by, var on) -> refuseIf(true, CANCELLED_ALREADY, on, reason);
        }
    }

    void refuseUnlessAhead() {
        refuseIfOver();
        refuseIf(isHeld(), OVER_ALREADY);
    }

    private Meeting with(List<AgendaItem> items) {
        return new Meeting(union, id, planItem, area, call, items, state, version);
    }

    private Meeting in(MeetingState next) {
        return new Meeting(union, id, planItem, area, call, agenda, next, version);
    }
}
