package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.COMMITTEE_HAS_NOT_MET;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.congress.CongressRefusal.NO_QUORUM;
import static io.zhijia.congress.CongressRefusal.SITTING_BEFORE_THE_TERM;
import static io.zhijia.congress.CongressRefusal.SITTING_NUMBER_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingDays.Past;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.decision.Tally;
import io.zhijia.decision.UsualRules;
import io.zhijia.decision.Verdict;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import io.zhijia.planning.PlanItemId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings are called, prepared step by step, closed or cancelled. */
@Service
@Transactional
class SittingService {

    private final Terms terms;
    private final Sittings sittings;
    private final Delegates delegates;
    private final Colleagues colleagues;
    private final SittingDays days;
    private final TermViews makeup;
    private final Hall hall;
    private final ItemBallots ballots;
    private final RuleService rules;
    private final UnionDirectory union;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SittingService(
            Terms terms,
            Sittings sittings,
            Delegates delegates,
            Colleagues colleagues,
            SittingDays days,
            TermViews makeup,
            Hall hall,
            ItemBallots ballots,
            RuleService rules,
            UnionDirectory union,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.delegates = delegates;
        this.colleagues = colleagues;
        this.days = days;
        this.makeup = makeup;
        this.hall = hall;
        this.ballots = ballots;
        this.rules = rules;
        this.union = union;
        this.events = events;
        this.clock = clock;
    }

    SittingId call(
            Actor actor,
            TermId id,
            int number,
            LocalDateTime at,
            String venue,
            String topic,
            WorkArea area,
            @Nullable PlanItemId item) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        refuseIf(at.toLocalDate().isBefore(term.begins()), SITTING_BEFORE_THE_TERM, term.begins());
        refuseIf(
                sittings.all(actor.union()).stream()
                        .anyMatch(other -> other.term().equals(id) && other.number() == number && other.isCounted()),
                SITTING_NUMBER_TAKEN,
                number);
        var sitting = Sitting.prepared(term, number, at, venue, topic, area, item);
        sittings.save(sitting);
        rules.keep(actor, sitting.id());
        said(actor, "congress.said.called", term, sitting);
        return sitting.id();
    }

    void change(Actor actor, SittingId id, LocalDateTime at, String venue, String topic) {
        var sitting = kept(actor, id);
        var term = terms.get(actor.union(), sitting.term());
        refuseIf(at.toLocalDate().isBefore(term.begins()), SITTING_BEFORE_THE_TERM, term.begins());
        sittings.save(sitting.changed(at, venue, topic));
    }

    void cancel(Actor actor, SittingId id, String reason) {
        var sitting = kept(actor, id);
        sittings.save(sitting.cancelled(reason));
        said(actor, "congress.said.cancelled", terms.get(actor.union(), sitting.term()), sitting);
    }

    /** A step of the preparation was done; said again, the later word counts. A list the law forbids is not made known. */
    void tick(Actor actor, SittingId id, PreparationStep step, LocalDate on, String note) {
        var sitting = kept(actor, id);
        refuseIf(on.isAfter(LocalDate.now(clock)), NOT_DONE_YET, on);
        if (step == PreparationStep.LIST_PUBLISHED) {
            makeup.refuseUnlessLawful(actor, sitting.term());
        }
        sittings.tick(actor.union(), id, new Prepared(step, on, actor.member(), note));
    }

    void untick(Actor actor, SittingId id, PreparationStep step) {
        var sitting = kept(actor, id);
        if (step == PreparationStep.COMMITTEE_MEETS) {
            sitting.refuseUnlessPreparing(); // it was opened on the strength of it
        }
        sittings.untick(actor.union(), id, step);
    }

    /** Once the union committee has gone through what is to be dealt with, and with a quorum; whoever comes later is late. */
    void open(Actor actor, SittingId id) {
        var sitting = kept(actor, id);
        var opened = sitting.opened(LocalDateTime.now(clock));
        refuseBeforeTheCommittee(actor, id);
        refuseWithoutQuorum(actor, sitting, present(actor, sitting));
        sittings.save(opened);
        said(actor, "congress.said.opened", terms.get(actor.union(), sitting.term()), sitting);
    }

    /**
     * It is over.
     *
     * @param typed how many came, for one that was never opened here; otherwise those who checked in count
     * @param title as the record book calls it
     */
    void close(Actor actor, SittingId id, int typed, String result, String title) {
        var sitting = kept(actor, id);
        var came = came(actor, sitting);
        var present = sitting.isOpen() ? came.size() + everyColleague(actor, sitting) : typed;
        var closed = sitting.closed(entitled(actor, sitting), present, result, LocalDate.now(clock));
        refuseWithoutQuorum(actor, sitting, present);
        refuseBeforeTheCommittee(actor, id);
        ballots.refuseWhileAnyRuns(actor, id);
        sittings.save(closed);
        events.publishEvent(new SittingClosed(
                actor.union(),
                id.value(),
                terms.get(actor.union(), sitting.term()).kind().recorded(),
                sitting.planItem(),
                sitting.area(),
                title,
                sitting.day(),
                sitting.venue(),
                present,
                sitting.isOpen() ? came : Set.of(),
                result));
    }

    /** How many with a vote are here now; once it is over, how many came. */
    @Transactional(readOnly = true)
    int present(Actor actor, Sitting sitting) {
        return sitting.state() instanceof Closed closed
                ? closed.present()
                : voting(actor, sitting, Presence::isHere, List.of()).size() + colleagues(actor, sitting);
    }

    /** Who came of the staff that are no members. */
    private int colleagues(Actor actor, Sitting sitting) {
        return colleagues.came(actor.union(), sitting.id()).size();
    }

    /** Likewise on any of its days. */
    private int everyColleague(Actor actor, Sitting sitting) {
        return (int) Stream.concat(
                        colleagues.came(actor.union(), sitting.id()).stream(),
                        days.colleagues(actor.union(), sitting.id()).stream())
                .distinct()
                .count();
    }

    /** On any of its days. */
    private Set<MemberId> came(Actor actor, Sitting sitting) {
        return voting(actor, sitting, Presence::came, days.past(actor.union(), sitting.id()));
    }

    private Set<MemberId> voting(Actor actor, Sitting sitting, Predicate<Presence> which, List<Past> before) {
        var there = Stream.concat(
                        hall.attendance(actor.union(), sitting.id()).stream()
                                .filter(one -> which.test(one.presence()))
                                .map(Attendance::delegate),
                        before.stream()
                                .filter(one -> which.test(one.presence()))
                                .map(Past::delegate))
                .collect(Collectors.toSet());
        return delegates.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.votesOn(sitting.day()) && there.contains(one.id()))
                .map(Delegate::member)
                .collect(Collectors.toSet());
    }

    private void refuseBeforeTheCommittee(Actor actor, SittingId id) {
        refuseIf(
                sittings.prepared(actor.union(), id).stream()
                        .noneMatch(done -> done.step() == PreparationStep.COMMITTEE_MEETS),
                COMMITTEE_HAS_NOT_MET);
    }

    private void refuseWithoutQuorum(Actor actor, Sitting sitting, int present) {
        var verdict = quorum(actor, sitting, present);
        refuseIf(
                !verdict.isMet(),
                NO_QUORUM,
                verdict.base(),
                verdict.needed(),
                present,
                verdict.rule().source());
    }

    /** How many have a vote on the day of the sitting: who is seated, and where all meet staff who are no members too. */
    @Transactional(readOnly = true)
    int entitled(Actor actor, Sitting sitting) {
        var seated = delegates.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.votesOn(sitting.day()))
                .count();
        var others = colleagues.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.sitsOn(sitting.day()))
                .count();
        return (int) (seated + others);
    }

    /** Whether so many are enough; the number of those entitled is that of the day. */
    @Transactional(readOnly = true)
    Verdict quorum(Actor actor, Sitting sitting, int present) {
        var term = terms.get(actor.union(), sitting.term());
        var units = AssemblyKind.units(union.profile(actor).kind());
        var entitled = entitled(actor, sitting);
        var usual = UsualRules.of(term.region(), units, term.kind().quorum(), sitting.day());
        return rules.of(actor, term, sitting)
                .applied(CongressRule.QUORUM, usual)
                .on(Tally.attendance(entitled, Math.min(present, entitled)));
    }

    private Sitting kept(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        return sittings.get(actor.union(), id);
    }

    private void said(Actor actor, String step, Term term, Sitting sitting) {
        var detail = term.logged() + "–" + sitting.number() + " " + sitting.day();
        events.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
