package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;
import static io.zhijia.committee.CommitteeRefusal.DAYS_USED_UP;
import static io.zhijia.committee.CommitteeRefusal.DAY_AHEAD;
import static io.zhijia.committee.CommitteeRefusal.FULL_TIME_NEEDS_NONE;
import static io.zhijia.committee.CommitteeRefusal.NO_TERM;
import static io.zhijia.committee.CommitteeRefusal.NO_WORK;
import static io.zhijia.committee.CommitteeRefusal.RELATIVE_OF_PRINCIPAL;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the law gives and asks of those who sit in the union's committee (ORG-09). */
@Service
@Transactional
class SafeguardService {

    /** 工会法第四十一条: three paid days a month. */
    private static final int HALVES_A_MONTH = 6;

    private final Committees committees;
    private final Safeguards safeguards;
    private final IdentityService people;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    SafeguardService(
            Committees committees,
            Safeguards safeguards,
            IdentityService people,
            ApplicationEventPublisher log,
            Clock clock) {
        this.committees = committees;
        this.safeguards = safeguards;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Somebody who sits in the union's committee.
     *
     * @param ends when the term does, as things stand
     * @param halves of days given to union work in the month
     */
    record Guarded(Seat seat, String name, String body, Safeguard safeguard, LocalDate ends, int halves) {

        @Nullable LocalDate extendedTo() {
            return safeguard.extendedTo(seat, ends);
        }

        String days() {
            return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
        }
    }

    /** Those in the present terms of the union's committees. */
    @Transactional(readOnly = true)
    List<Guarded> guarded(Actor actor, YearMonth month) {
        actor.must(KEEP_COMMITTEES);
        var today = LocalDate.now(clock);
        var days = safeguards.days(actor.union(), month);
        var kept = safeguards.all(actor.union());
        var bodies = committees.all(actor.union()).stream()
                .filter(body -> body.kind() == CommitteeKind.UNION && !body.isClosed())
                .toList();
        var terms = committees.terms(actor.union());
        var seats = committees.seats(actor.union()).stream()
                .filter(seat -> seat.isTakenOn(today))
                .toList();
        var names = people.names(actor, seats.stream().map(Seat::member).toList());
        return bodies.stream()
                .flatMap(body -> terms.stream()
                        .filter(term -> term.committee().equals(body.id()) && term.endedOn() == null)
                        .flatMap(term -> seats.stream()
                                .filter(seat -> seat.committee().equals(body.id()) && seat.term() == term.number())
                                .map(seat ->
                                        guarded(seat, term, body, names.getOrDefault(seat.member(), ""), kept, days))))
                .toList();
    }

    private static Guarded guarded(
            Seat seat, Term term, Committee body, String name, List<Safeguard> kept, List<WorkDay> days) {
        var ends = term.ends();
        return new Guarded(
                seat,
                name,
                body.name(),
                kept.stream().filter(one -> one.isOf(seat)).findFirst().orElseGet(() -> Safeguard.none(seat)),
                ends == null ? seat.since() : ends,
                days.stream()
                        .filter(day -> day.member().equals(seat.member()))
                        .mapToInt(WorkDay::halves)
                        .sum());
    }

    /** Nobody declares to be one: a close relative is no candidate (工会法第十条). */
    void declare(Actor actor, CommitteeId committee, int term, MemberId member, boolean relative) {
        actor.must(KEEP_COMMITTEES);
        refuseIf(relative, RELATIVE_OF_PRINCIPAL);
        var seat = seat(actor, committee, term, member);
        safeguards.save(actor.union(), of(actor, seat).declaredOn(LocalDate.now(clock)));
        said(actor, "committee.step.declared", member, "");
    }

    void employ(
            Actor actor, CommitteeId committee, int term, MemberId member, boolean full, @Nullable LocalDate until) {
        actor.must(KEEP_COMMITTEES);
        var seat = seat(actor, committee, term, member);
        safeguards.save(actor.union(), of(actor, seat).employed(full, until));
        said(actor, "committee.step.employed", member, until == null ? "" : until.toString());
    }

    /** Of part-time members, three days a month; those the unit agrees to beyond are none of these. */
    void work(Actor actor, WorkDay day) {
        var month = YearMonth.from(day.day());
        var member = guarded(actor, month).stream()
                .filter(one -> one.seat().member().equals(day.member()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_TERM));
        refuseIf(day.day().isAfter(LocalDate.now(clock)), DAY_AHEAD, day.day());
        refuseIf(day.work().isEmpty(), NO_WORK);
        refuseIf(member.safeguard().fullTime(), FULL_TIME_NEEDS_NONE, member.name());
        var others = safeguards.days(actor.union(), month).stream()
                .filter(other ->
                        other.member().equals(day.member()) && !other.day().equals(day.day()))
                .mapToInt(WorkDay::halves)
                .sum();
        refuseIf(others + day.halves() > HALVES_A_MONTH, DAYS_USED_UP, member.name(), month, member.days());
        safeguards.save(actor.union(), day);
        said(actor, "committee.step.worked", day.member(), day.day() + " " + day.work());
    }

    void unwork(Actor actor, MemberId member, LocalDate day) {
        actor.must(KEEP_COMMITTEES);
        safeguards.remove(actor.union(), member, day);
        said(actor, "committee.step.unworked", member, day.toString());
    }

    @Transactional(readOnly = true)
    List<WorkDay> days(Actor actor, YearMonth month) {
        actor.must(KEEP_COMMITTEES);
        return safeguards.days(actor.union(), month);
    }

    @Transactional(readOnly = true)
    List<Safeguards.Left> departures(Actor actor) {
        actor.must(KEEP_COMMITTEES);
        return safeguards.departures(actor.union());
    }

    private Safeguard of(Actor actor, Seat seat) {
        return safeguards.all(actor.union()).stream()
                .filter(one -> one.isOf(seat))
                .findFirst()
                .orElseGet(() -> Safeguard.none(seat));
    }

    private Seat seat(Actor actor, CommitteeId committee, int term, MemberId member) {
        return committees.seats(actor.union()).stream()
                .filter(seat -> seat.committee().equals(committee) && seat.term() == term)
                .filter(seat -> seat.member().equals(member) && seat.until() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_TERM));
    }

    private void said(Actor actor, String step, MemberId about, String detail) {
        log.publishEvent(new StepTaken(actor, step, about, detail));
    }
}
