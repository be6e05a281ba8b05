package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.HERE_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_THE_DAY;
import static io.zhijia.congress.CongressRefusal.SAME_DAY_STILL;
import static io.zhijia.congress.CongressRefusal.SCAN_IN_THE_HALL;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingDays.Past;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came: ticked on the list, or checked in with the own phone by the code on the wall of the hall. */
@Service
@Transactional
class CheckInService {

    private final Sittings sittings;
    private final Delegates delegates;
    private final Hall hall;
    private final OwnSeat seat;
    private final SittingDays days;
    private final Clock clock;

    CheckInService(Sittings sittings, Delegates delegates, Hall hall, OwnSeat seat, SittingDays days, Clock clock) {
        this.sittings = sittings;
        this.delegates = delegates;
        this.hall = hall;
        this.seat = seat;
        this.days = days;
        this.clock = clock;
    }

    /** Some of the list, as somebody at the door ticked it. */
    void tick(Actor actor, SittingId id, List<Attendance> ticked) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var before = hall.attendance(actor.union(), id);
        for (var one : ticked) {
            refuseUnlessSits(actor, sitting, one.delegate());
            if (before.stream().noneMatch(other -> isSame(other, one))) {
                hall.save(actor.union(), id, one);
            }
        }
    }

    /** One at the door. */
    void tick(Actor actor, SittingId id, DelegateId delegate, Presence presence, String reason) {
        tick(actor, id, List.of(new Attendance(delegate, presence, reason, LocalDateTime.now(clock), false)));
    }

    /** Everybody on the list of whom nobody has said anything came. */
    void tickTheRest(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        var heard = hall.attendance(actor.union(), id).stream()
                .map(Attendance::delegate)
                .collect(Collectors.toSet());
        var now = LocalDateTime.now(clock);
        tick(
                actor,
                id,
                delegates.of(actor.union(), sitting.term()).stream()
                        .filter(one -> one.sitsOn(sitting.day()) && !heard.contains(one.id()))
                        .map(one -> new Attendance(one.id(), Presence.PRESENT, "", now, false))
                        .toList());
    }

    /** Whose list is at the door: of the day of the sitting, or of the last that was begun. */
    @Transactional(readOnly = true)
    LocalDate day(Actor actor, Sitting sitting) {
        return days.last(actor.union(), sitting.id()).orElse(sitting.day());
    }

    /** Who came on the days before, the earliest first. */
    @Transactional(readOnly = true)
    List<Past> past(Actor actor, SittingId id) {
        return days.past(actor.union(), id);
    }

    /** The sitting goes on: today has a list of its own, and its own quorum. A second tap changes nothing. */
    void nextDay(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.lock(actor.union(), id);
        refuseIf(!sitting.isOpen(), NOT_OPEN);
        var before = day(actor, sitting);
        var today = LocalDate.now(clock);
        if (before.equals(today) && !before.equals(sitting.day())) {
            return;
        }
        refuseIf(!today.isAfter(before), SAME_DAY_STILL, before);
        days.begin(actor.union(), id, before, today);
    }

    /** Oneself: on the day of the sitting, with the code that hangs in the hall; late once it has been opened, but for the days that follow. */
    Presence checkIn(Actor actor, SittingId id, String code) {
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        refuseIf(!hall.code(actor.union(), id).equals(code), SCAN_IN_THE_HALL);
        var now = LocalDateTime.now(clock);
        var day = day(actor, sitting);
        refuseIf(!day.equals(now.toLocalDate()), NOT_THE_DAY, day);
        var own = seat.of(actor, sitting);
        var before = seat.attendance(actor, sitting, own.id()).map(Attendance::presence);
        if (before.filter(Presence::isHere).isPresent()) {
            return before.get();
        }
        var isLate = sitting.isOpen() && day.equals(sitting.day());
        var presence = isLate ? Presence.LATE : Presence.PRESENT;
        hall.save(actor.union(), id, new Attendance(own.id(), presence, "", now, true));
        return presence;
    }

    /** Who cannot come says so, and why; until the sitting is over, and while not there already. */
    void askLeave(Actor actor, SittingId id, String reason) {
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var own = seat.of(actor, sitting);
        refuseIf(came(actor, sitting, own.id()), HERE_ALREADY);
        hall.save(actor.union(), id, new Attendance(own.id(), Presence.LEAVE, reason, LocalDateTime.now(clock), true));
    }

    /** They come after all: nothing is said of them any more. */
    void takeBackLeave(Actor actor, SittingId id) {
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var own = seat.of(actor, sitting);
        refuseIf(came(actor, sitting, own.id()), HERE_ALREADY);
        hall.forget(actor.union(), id, own.id());
    }

    private boolean came(Actor actor, Sitting sitting, DelegateId delegate) {
        return seat.attendance(actor, sitting, delegate)
                .filter(one -> one.presence().came())
                .isPresent();
    }

    private void refuseUnlessSits(Actor actor, Sitting sitting, DelegateId id) {
        var one = delegates.get(actor.union(), id);
        refuseIf(!one.term().equals(sitting.term()) || !one.sitsOn(sitting.day()), NOT_ON_THE_LIST);
    }

    private static boolean isSame(Attendance before, Attendance next) {
        return before.delegate().equals(next.delegate())
                && before.presence() == next.presence()
                && before.reason().equals(next.reason());
    }
}
