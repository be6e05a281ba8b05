package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;
import static io.zhijia.scoring.ScoringRefusal.ANSWERED_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.FOUND_TODAY;
import static io.zhijia.scoring.ScoringRefusal.IS_EXEMPT;
import static io.zhijia.scoring.ScoringRefusal.NOBODY_IS_ASSESSED;
import static io.zhijia.scoring.ScoringRefusal.NOT_ASKED;
import static io.zhijia.scoring.ScoringRefusal.OBJECTED_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.OBJECTIONS_ARE_CLOSED;
import static io.zhijia.scoring.ScoringRefusal.OWN_OBJECTION;
import static io.zhijia.scoring.ScoringRefusal.OWN_SCORE;

import io.zhijia.almanac.ExchangedDays;
import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceFilter;
import io.zhijia.audience.AudienceFilter.Serving;
import io.zhijia.audience.AudienceId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an assessment: begun, scored, posted, objected to, concluded (APR-08, APR-12). */
@Service
@Transactional
class RunService {

    private final Runs runs;
    private final Schemes schemes;
    private final ScoringViews views;
    private final AudienceDirectory audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunService(
            Runs runs,
            Schemes schemes,
            ScoringViews views,
            AudienceDirectory audiences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.schemes = schemes;
        this.views = views;
        this.audiences = audiences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everybody it is for is on its list from now on; sent twice it begins one.
     *
     * @param audience null for everybody in service
     */
    RunId begin(
            Actor actor,
            RunId id,
            SchemeId scheme,
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable AudienceId audience) {
        actor.must(KEEP_SCORING);
        if (!runs.exists(actor.union(), id)) {
            var people = people(actor, audience);
            refuseIf(people.isEmpty(), NOBODY_IS_ASSESSED);
            runs.begin(Run.begun(schemes.get(actor.union(), scheme), id, title, from, to), people);
        }
        return id;
    }

    private List<Person> people(Actor actor, @Nullable AudienceId audience) {
        var today = LocalDate.now(clock);
        var found = audience == null
                ? audiences.on(actor, AudienceFilter.serving(Serving.IN_SERVICE, null), today)
                : audiences.on(actor, audience, today);
        return found.stream().map(RunService::person).toList();
    }

    private static Person person(PersonOnDay one) {
        return new Person(one.id(), one.number(), one.name(), one.group(), "", 0);
    }

    /** Not scored, and why (产假, 借调, 入职不满半年); without a reason the person is scored again. */
    void exempt(Actor actor, RunId id, MemberId member, int version, String reason) {
        actor.must(KEEP_SCORING);
        runs.lock(actor.union(), id).mustBeOpen();
        refuseIf(member.equals(actor.member()), OWN_SCORE);
        var person = views.person(actor, id, member);
        runs.save(
                actor.union(),
                id,
                new Person(member, person.number(), person.name(), person.group(), reason.strip(), version));
    }

    /** What one side gives somebody; once it is posted only in answer to an objection, and by nobody for themselves. */
    void score(Actor actor, RunId id, MemberId member, Side side, List<Integer> points, String reason, int version) {
        var run = runs.lock(actor.union(), id);
        var person = views.person(actor, id, member);
        views.mustScore(actor, person, side);
        if (views.objection(actor, id, member).filter(Objection::waits).isEmpty()) {
            run.mustBeOpen();
        } else {
            actor.must(KEEP_SCORING);
            refuseIf(member.equals(actor.member()), OWN_SCORE);
        }
        refuseIf(person.isExempt(), IS_EXEMPT, person.name());
        var scheme = schemes.get(actor.union(), run.scheme());
        refuseIf(scheme.content().weight(side) == 0, NOT_ASKED);
        runs.save(
                actor.union(),
                id,
                member,
                Sheet.filled(scheme, side, points, reason.strip(), version),
                LocalDate.now(clock),
                actor.member());
    }

    /** For so long that everybody can object; a breach found on that day would no longer count. */
    void post(Actor actor, RunId id, LocalDate until) {
        actor.must(KEEP_SCORING);
        var run = runs.lock(actor.union(), id);
        var today = LocalDate.now(clock);
        refuseIf(views.isFoundOn(actor, run, today), FOUND_TODAY);
        runs.save(run.posted(until, views.missing(actor, run).size(), today, RunService::isWorked));
    }

    private static boolean isWorked(LocalDate day) {
        return ExchangedDays.isWorked(day)
                .orElseGet(() -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** To the own result, once. */
    void object(Actor actor, RunId id, String text) {
        var run = runs.lock(actor.union(), id);
        views.person(actor, id, actor.member());
        var today = LocalDate.now(clock);
        refuseIf(!run.takesObjections(today), OBJECTIONS_ARE_CLOSED);
        refuseIf(
                !runs.object(actor.union(), id, new Objection(actor.member(), text.strip(), today, "")),
                OBJECTED_ALREADY);
    }

    /** After the points were looked at again, and corrected where they were wrong. */
    void answer(Actor actor, RunId id, MemberId member, String answer) {
        actor.must(KEEP_SCORING);
        runs.lock(actor.union(), id).mustBePosted();
        refuseIf(member.equals(actor.member()), OWN_OBJECTION);
        if (views.objection(actor, id, member).isEmpty()) {
            throw new NoSuchElementException("No objection of " + member);
        }
        refuseIf(!runs.answer(actor.union(), id, member, answer.strip(), actor.member()), ANSWERED_ALREADY);
    }

    void conclude(Actor actor, RunId id) {
        actor.must(KEEP_SCORING);
        var run = runs.lock(actor.union(), id);
        var waiting = (int) runs.objections(actor.union(), id).stream()
                .filter(Objection::waits)
                .count();
        var concluded = run.concluded(waiting, LocalDate.now(clock));
        runs.save(concluded);
        var scheme = schemes.get(actor.union(), run.scheme());
        var people = runs.people(actor.union(), id);
        var exempt = (int) people.stream().filter(Person::isExempt).count();
        events.publishEvent(new StaffScored(
                actor.union(),
                id,
                scheme.content().title(),
                run.title(),
                people.size() - exempt,
                exempt,
                scheme.decision(),
                LocalDate.now(clock)));
    }
}
