package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionPermission.COUNT_DELEGATE_VOTES;
import static io.zhijia.delegateelection.DelegateElectionPermission.KEEP_DELEGATE_ELECTIONS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.COUNT_BEGUN;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NO_SEAT_FREE;
import static io.zhijia.delegateelection.DelegateElectionRefusal.ONE_UNDER_WAY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.SITS_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.ElectedDelegates;
import io.zhijia.congress.ElectedDelegates.Place;
import io.zhijia.congress.ElectedDelegates.Winner;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.Objection.Answer;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an election of delegates, from the notice to the seats. */
@Service
@Transactional
class DelegateElectionService {

    /** What became of a count. */
    enum Counting {
        /** Waits for a second person. */
        FIRST,
        /** Both alike: there is a result. */
        AGREED,
        /** They differ: both are forgotten, count again. */
        DIFFERED;

        /** Message key of what the page says then. */
        String word() {
            return "delegateelection.counting." + name();
        }
    }

    private final DelegateElections elections;
    private final ElectedDelegates register;
    private final IdentityService people;
    private final SchoolCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateElectionService(
            DelegateElections elections,
            ElectedDelegates register,
            IdentityService people,
            SchoolCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.elections = elections;
        this.register = register;
        this.people = people;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first; everybody may read. */
    @Transactional(readOnly = true)
    List<DelegateElection> all(Actor actor) {
        return elections.all(actor.union());
    }

    @Transactional(readOnly = true)
    List<DelegateElection> open(Actor actor) {
        return elections.open(actor.union());
    }

    @Transactional(readOnly = true)
    DelegateElection get(Actor actor, DelegateElectionId id) {
        return elections.get(actor.union(), id);
    }

    /** Who has counted so far; null if nobody has. */
    @Transactional(readOnly = true)
    @Nullable MemberId countedBy(Actor actor, DelegateElectionId id) {
        return elections.firstCount(actor.union(), id).map(FirstCount::by).orElse(null);
    }

    /** Constituencies in which an election may be announced. */
    @Transactional(readOnly = true)
    List<Place> places(Actor actor) {
        return register.places(actor).stream().filter(place -> place.free() > 0).toList();
    }

    /** Announced twice, it is there once. */
    DelegateElectionId announce(Actor actor, UUID constituency, Notice notice) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        elections.alone(actor.union());
        var place = register.place(actor, constituency);
        for (var other : elections.open(actor.union())) {
            if (other.where().constituency().equals(constituency)) {
                refuseIf(!other.notice().equals(notice), ONE_UNDER_WAY, place.name());
                return other.id();
            }
        }
        refuseIf(notice.seats() > place.free(), NO_SEAT_FREE, place.name(), place.free());
        var election = DelegateElection.announced(actor.union(), Where.of(place), notice, today());
        elections.save(election);
        said(actor, "announced", election, null);
        return election.id();
    }

    void correct(Actor actor, DelegateElectionId id, Notice notice) {
        var election = kept(actor, id);
        var place = register.place(actor, election.where().constituency());
        refuseIf(notice.seats() > place.free(), NO_SEAT_FREE, place.name(), place.free());
        saved(actor, "corrected", election.corrected(notice, today()), null);
    }

    void recommend(Actor actor, DelegateElectionId id, Candidate candidate) {
        var election = kept(actor, id);
        refuseIf(register.sitting(actor, election.where().term()).contains(candidate.member()), SITS_ALREADY);
        saved(actor, "recommended", election.recommended(candidate), candidate.member());
    }

    void withdraw(Actor actor, DelegateElectionId id, MemberId member) {
        saved(actor, "withdrawn", kept(actor, id).withdrawn(member), member);
    }

    void list(Actor actor, DelegateElectionId id) {
        step(actor, id, "listed", election -> election.listed(today()));
    }

    /** As long as nobody has counted. */
    void reopen(Actor actor, DelegateElectionId id) {
        refuseIf(countedBy(actor, kept(actor, id).id()) != null, COUNT_BEGUN);
        step(actor, id, "reopened", DelegateElection::reopened);
    }

    /** Two people count, each for themselves; a second tap counts nothing twice. */
    Counting count(Actor actor, DelegateElectionId id, Papers papers) {
        actor.must(COUNT_DELEGATE_VOTES);
        var election = elections.lock(actor.union(), id);
        var counted = election.state().counted();
        if (counted != null && counted.isOf(actor.member())) {
            return Counting.AGREED;
        }
        election.mustBeCountable(papers, actor.member(), today());
        var first = elections.firstCount(actor.union(), id).orElse(null);
        if (first == null || first.by().equals(actor.member())) {
            elections.save(actor.union(), id, new FirstCount(papers, actor.member()));
            return Counting.FIRST;
        }
        elections.forget(actor.union(), id);
        if (!first.papers().equals(papers)) {
            return Counting.DIFFERED;
        }
        saved(actor, "counted", election.counted(papers, first.by(), actor.member(), today()), null);
        return Counting.AGREED;
    }

    void review(Actor actor, DelegateElectionId id, MemberId member, boolean isPassed, String reason) {
        var review = new Review(isPassed, reason, actor.member(), today());
        saved(actor, isPassed ? "passed" : "notpassed", kept(actor, id).reviewed(member, review), member);
    }

    /** The day it is hung up does not count. */
    void post(Actor actor, DelegateElectionId id) {
        step(
                actor,
                id,
                "posted",
                election -> election.posted(
                        today(),
                        calendar.of(actor)
                                .workedDaysAfter(today(), election.notice().days())));
    }

    /** Everybody may. */
    void object(Actor actor, DelegateElectionId id, MemberId about, String text) {
        var election = elections.lock(actor.union(), id);
        elections.save(
                election.objected(new Objection(ObjectionId.next(), about, text, actor.member(), today(), null)));
    }

    void answer(Actor actor, DelegateElectionId id, ObjectionId which, boolean isUpheld, String text) {
        var answer = new Answer(isUpheld, text, actor.member(), today());
        saved(actor, "answered", kept(actor, id).answered(which, answer), null);
    }

    /** The posting is over: whoever was elected sits, and it goes on record. */
    void file(Actor actor, DelegateElectionId id) {
        var before = kept(actor, id);
        if (before.state() instanceof Filed) {
            return;
        }
        var election = before.filed(today());
        saved(actor, "filed", election, null);
        if (election.state() instanceof Filed filed) {
            var where = election.where();
            var through = election.through();
            register.seat(
                    actor,
                    where.term(),
                    where.constituency(),
                    election.notice().on(),
                    through.stream()
                            .map(one -> new Winner(
                                    one.member(),
                                    Objects.requireNonNull(one.votes()),
                                    filed.count().tookPart(),
                                    one.isFrontline(),
                                    one.isLeader()))
                            .toList());
            var names =
                    people.names(actor, through.stream().map(Candidate::member).toList());
            events.publishEvent(DelegatesElected.of(election, filed.count(), names));
        }
    }

    void giveUp(Actor actor, DelegateElectionId id, String why) {
        elections.forget(actor.union(), kept(actor, id).id());
        step(actor, id, "givenup", election -> election.givenUp(why, today()));
    }

    private void step(Actor actor, DelegateElectionId id, String step, UnaryOperator<DelegateElection> how) {
        var before = kept(actor, id);
        var after = how.apply(before);
        if (!after.equals(before)) {
            saved(actor, step, after, null);
        }
    }

    private DelegateElection kept(Actor actor, DelegateElectionId id) {
        actor.must(KEEP_DELEGATE_ELECTIONS);
        return elections.lock(actor.union(), id);
    }

    private void saved(Actor actor, String step, DelegateElection election, @Nullable MemberId about) {
        elections.save(election);
        said(actor, step, election, about);
    }

    private void said(Actor actor, String step, DelegateElection election, @Nullable MemberId about) {
        events.publishEvent(new StepTaken(
                actor, "delegateelection.step." + step, about, election.where().name()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
