package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;
import static io.zhijia.committee.CommitteeRefusal.ANOTHER_IS_PREPARED;
import static io.zhijia.committee.CommitteeRefusal.CLOSED;
import static io.zhijia.committee.CommitteeRefusal.DECLARATION_MISSING;
import static io.zhijia.committee.CommitteeRefusal.ELECTED_BEFORE_THE_LAST;
import static io.zhijia.committee.CommitteeRefusal.HEAD_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.NAME_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.NOT_ELECTED_YET;
import static io.zhijia.committee.CommitteeRefusal.NOT_IN_AUDIT;
import static io.zhijia.committee.CommitteeRefusal.NO_TERM;
import static io.zhijia.committee.CommitteeRefusal.NUMBER_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.RELATIVE_OF_PRINCIPAL;
import static io.zhijia.committee.CommitteeRefusal.SITS_ALREADY;
import static io.zhijia.committee.CommitteeRefusal.SITS_BEFORE_THE_TERM;
import static io.zhijia.committee.CommitteeRefusal.TERM_ENDED;
import static io.zhijia.committee.CommitteeRefusal.YEARS_OF_AN_ELECTED_BODY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies are set up and closed, terms prepared, elected, approved and extended, seats taken and left. */
@Service
@Transactional
class CommitteeService {

    private static final Set<Integer> YEARS_OF_A_TERM = Set.of(3, 5); // 工会法第十六条

    /** Whoever leads the union or handles its money does not audit it (中国工会审计条例). */
    private static final Set<Office> AUDITED =
            Set.of(Office.CHAIR, Office.TREASURER, Office.ACCOUNTANT, Office.CASHIER);

    private final Committees committees;
    private final Safeguards safeguards;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    CommitteeService(
            Committees committees,
            Safeguards safeguards,
            OfficeService offices,
            ApplicationEventPublisher log,
            Clock clock) {
        this.safeguards = safeguards;
        this.committees = committees;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    CommitteeId setUp(Actor actor, CommitteeKind kind, String name, String basis) {
        actor.must(KEEP_COMMITTEES);
        refuseIf(
                committees.all(actor.union()).stream()
                        .anyMatch(other -> !other.isClosed() && other.name().equals(name)),
                NAME_TAKEN,
                name);
        var committee = Committee.setUp(actor.union(), kind, name, basis);
        committees.save(committee);
        said(actor, "committee.step.setUp", null, name);
        return committee.id();
    }

    void close(Actor actor, CommitteeId id, LocalDate lastDay) {
        var committee = kept(actor, id);
        committees.save(committee.closed(lastDay));
        said(actor, "committee.step.closed", null, committee.name());
    }

    /** A term is prepared; with an election day it has been elected already, as one from before our time. */
    void begin(Actor actor, CommitteeId id, int number, int years, @Nullable LocalDate elected) {
        var committee = open(actor, id);
        var terms = terms(actor, id);
        refuseIf(committee.kind().isElected() && !YEARS_OF_A_TERM.contains(years), YEARS_OF_AN_ELECTED_BODY, years);
        refuseIf(terms.stream().anyMatch(other -> other.number() == number), NUMBER_TAKEN, number);
        refuseIf(terms.stream().anyMatch(other -> other.elected() == null), ANOTHER_IS_PREPARED, number);
        var term = Term.prepared(committee, number, years);
        committees.save(term);
        said(actor, "committee.step.prepared", null, committee.name() + " " + number);
        if (elected != null) {
            elect(actor, id, number, elected);
        }
    }

    /** The election ends the term before with the day before. */
    void elect(Actor actor, CommitteeId id, int number, LocalDate day) {
        var committee = open(actor, id);
        var term = term(actor, id, number);
        var last = terms(actor, id).stream()
                .filter(other -> other.elected() != null && other.endedOn() == null && other.number() != number)
                .findFirst();
        last.ifPresent(other ->
                refuseIf(!day.isAfter(other.elected()), ELECTED_BEFORE_THE_LAST, String.valueOf(other.elected())));
        committees.save(term.elected(day, LocalDate.now(clock)));
        last.ifPresent(other -> committees.save(other.followedOn(day)));
        said(actor, "committee.step.elected", null, committee.name() + " " + number + " " + day);
    }

    void approve(Actor actor, CommitteeId id, int number, Reply reply) {
        committees.save(term(actor, open(actor, id).id(), number).approved(reply));
        said(actor, "committee.step.approved", null, reply.number());
    }

    void extend(Actor actor, CommitteeId id, int number, Reply until) {
        committees.save(term(actor, open(actor, id).id(), number).extended(until));
        said(actor, "committee.step.extended", null, until.number() + " " + until.day());
    }

    /** @param kinship what was declared; asked of those in the union's committee alone */
    void seat(
            Actor actor,
            CommitteeId id,
            int number,
            MemberId member,
            SeatRole role,
            LocalDate since,
            @Nullable Kinship kinship) {
        var committee = open(actor, id);
        var term = term(actor, id, number);
        refuseIf(term.elected() == null, NOT_ELECTED_YET, number);
        refuseIf(term.endedOn() != null, TERM_ENDED, number);
        refuseIf(since.isBefore(term.elected()), SITS_BEFORE_THE_TERM, String.valueOf(term.elected()));
        var sitting = committees.seats(actor.union()).stream()
                .filter(seat -> seat.committee().equals(id) && seat.term() == number && seat.until() == null)
                .toList();
        refuseIf(sitting.stream().anyMatch(seat -> seat.member().equals(member)), SITS_ALREADY);
        refuseIf(role == SeatRole.HEAD && sitting.stream().anyMatch(seat -> seat.role() == SeatRole.HEAD), HEAD_TAKEN);
        refuseIf(committee.kind() == CommitteeKind.AUDIT && isAudited(actor, member, since), NOT_IN_AUDIT);
        var seat = new Seat(actor.union(), id, number, member, role, since, null);
        if (committee.kind() == CommitteeKind.UNION) {
            refuseIf(kinship == null, DECLARATION_MISSING);
            refuseIf(kinship == Kinship.CLOSE, RELATIVE_OF_PRINCIPAL);
            safeguards.save(actor.union(), guarding(seat).declaredOn(LocalDate.now(clock)));
        }
        committees.save(seat);
        said(actor, "committee.step.seated", member, committee.name() + " " + number);
    }

    /**
     * Whoever was chosen leads the body from that day on, or sits in its standing committee, having sat in it or not; nobody is
     * set lower by it, and the place of a head must be free.
     */
    void raise(Actor actor, CommitteeId id, int number, MemberId member, SeatRole role, LocalDate day) {
        var committee = kept(actor, id);
        var sitting = committees.seats(actor.union()).stream()
                .filter(seat -> seat.committee().equals(id) && seat.term() == number && seat.until() == null)
                .toList();
        var own = sitting.stream().filter(seat -> seat.member().equals(member)).findFirst();
        if (own.isEmpty()) {
            seat(actor, id, number, member, role, day, Kinship.NONE);
            return;
        }
        var seat = own.get();
        if (seat.role().compareTo(role) <= 0) {
            return;
        }
        refuseIf(
                role == SeatRole.HEAD && sitting.stream().anyMatch(other -> other.role() == SeatRole.HEAD), HEAD_TAKEN);
        refuseIf(committee.kind() == CommitteeKind.AUDIT && isAudited(actor, member, day), NOT_IN_AUDIT);
        if (seat.since().isBefore(day)) {
            committees.save(seat.left(day.minusDays(1)));
            committees.save(new Seat(actor.union(), id, number, member, role, day, null));
        } else {
            committees.save(seat.as(role));
        }
        said(
                actor,
                role == SeatRole.HEAD ? "committee.step.leads" : "committee.step.raised",
                member,
                committee.name() + " " + number);
    }

    void leave(Actor actor, CommitteeId id, int number, MemberId member, LocalDate lastDay, Departure why) {
        var committee = kept(actor, id);
        var seat = committees.seats(actor.union()).stream()
                .filter(one -> one.committee().equals(id) && one.term() == number)
                .filter(one -> one.member().equals(member) && one.until() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_TERM));
        var ends = term(actor, id, number).ends();
        why.mustSuffice(committee.kind(), seat.role(), lastDay, ends == null ? lastDay : ends);
        committees.save(seat.left(lastDay));
        safeguards.add(actor.union(), new Safeguards.Left(id, number, member, lastDay, why));
        said(actor, "committee.step.left", member, committee.name() + " " + number);
    }

    private Safeguard guarding(Seat seat) {
        return safeguards.all(seat.union()).stream()
                .filter(one -> one.isOf(seat))
                .findFirst()
                .orElseGet(() -> Safeguard.none(seat));
    }

    private boolean isAudited(Actor actor, MemberId member, LocalDate day) {
        return offices.of(actor, member).stream()
                .anyMatch(held -> AUDITED.contains(held.office())
                        && (held.until() == null || held.until().isAfter(day)));
    }

    private Committee open(Actor actor, CommitteeId id) {
        var committee = kept(actor, id);
        refuseIf(committee.isClosed(), CLOSED, committee.name());
        return committee;
    }

    private Committee kept(Actor actor, CommitteeId id) {
        actor.must(KEEP_COMMITTEES);
        return committees.get(actor.union(), id);
    }

    private Term term(Actor actor, CommitteeId id, int number) {
        return terms(actor, id).stream()
                .filter(term -> term.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_TERM));
    }

    private List<Term> terms(Actor actor, CommitteeId id) {
        return committees.terms(actor.union()).stream()
                .filter(term -> term.committee().equals(id))
                .toList();
    }

    private void said(Actor actor, String step, @Nullable MemberId about, String detail) {
        log.publishEvent(new StepTaken(actor, step, about, detail));
    }
}
