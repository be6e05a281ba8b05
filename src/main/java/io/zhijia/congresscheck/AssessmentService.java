package io.zhijia.congresscheck;

import static io.zhijia.congresscheck.AssessmentPermission.ASSESS_CONGRESS;
import static io.zhijia.congresscheck.AssessmentPermission.SEE_ASSESSMENTS;

import io.zhijia.ballot.AnnouncedBallots;
import io.zhijia.congress.SittingRecords;
import io.zhijia.congresscheck.Assessment.Grade;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments begin, are graded, confirmed, and opened again. */
@Service
@Transactional
class AssessmentService {

    private final Assessments assessments;
    private final SittingRecords sittings;
    private final AnnouncedBallots ballots;
    private final UnionDirectory union;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            SittingRecords sittings,
            AnnouncedBallots ballots,
            UnionDirectory union,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.sittings = sittings;
        this.ballots = ballots;
        this.union = union;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The right to assess, before anybody is asked anything. */
    void mustAssess(Actor actor) {
        actor.must(ASSESS_CONGRESS);
    }

    @Transactional(readOnly = true)
    List<Assessment> all(Actor actor) {
        actor.must(SEE_ASSESSMENTS);
        return assessments.all(actor.union());
    }

    @Transactional(readOnly = true)
    Assessment get(Actor actor, AssessmentId id) {
        actor.must(SEE_ASSESSMENTS);
        return assessments.get(actor.union(), id);
    }

    /** What was found: as it was kept, or read off our own records as they are now. */
    @Transactional(readOnly = true)
    List<Finding> shown(Actor actor, Assessment one, Locale language) {
        return one.isConfirmed() || !one.isOwn() ? one.findings() : found(actor, one.year(), language);
    }

    private List<Finding> found(Actor actor, int year, Locale language) {
        return new Judgment(
                        sittings.of(actor, year, language),
                        ballots.ofDelegates(actor, year),
                        (key, facts) -> words.getMessage(key, facts, language))
                .findings();
    }

    @Transactional(readOnly = true)
    Scheme scheme(Actor actor) {
        actor.must(SEE_ASSESSMENTS);
        return assessments
                .scheme(actor.union())
                .orElseGet(() -> Scheme.usual(key -> words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)));
    }

    /** Holds for assessments begun from now on. */
    void change(Actor actor, Scheme scheme) {
        actor.must(ASSESS_CONGRESS);
        assessments.save(actor.union(), scheme);
        said(actor, "congresscheck.step.scheme", scheme.lines().size() + " / " + scheme.total());
    }

    AssessmentId beginOwn(Actor actor, int year) {
        return begin(actor, actor.union(), union.profile(actor).name(), year, List.of());
    }

    /** One for each union and year; said again, it is the same. */
    AssessmentId begin(Actor actor, UnionId unit, String unitName, int year, List<Finding> findings) {
        actor.must(ASSESS_CONGRESS);
        var there = assessments.find(actor.union(), unit, year);
        if (there.isPresent()) {
            return there.get().id();
        }
        var begun = Assessment.begun(actor.union(), unit, unitName, year, scheme(actor), findings, today());
        assessments.save(begun);
        said(actor, "congresscheck.step.begun", unitName + " " + year);
        return begun.id();
    }

    void grade(Actor actor, AssessmentId id, int version, Map<Integer, Grade> grades) {
        actor.must(ASSESS_CONGRESS);
        var one = assessments.get(actor.union(), id);
        if (one.version() != version) {
            throw new OptimisticLockingFailureException("Assessment " + id + " was saved by someone else");
        }
        assessments.save(one.graded(grades, shown(actor, one, Locale.SIMPLIFIED_CHINESE)));
        said(actor, "congresscheck.step.graded", one.unitName() + " " + one.year());
    }

    void confirm(Actor actor, AssessmentId id) {
        actor.must(ASSESS_CONGRESS);
        var one = assessments.get(actor.union(), id);
        var confirmed = one.confirmed(shown(actor, one, Locale.SIMPLIFIED_CHINESE), actor.member(), today());
        assessments.save(confirmed);
        said(actor, "congresscheck.step.confirmed", one.unitName() + " " + one.year());
        events.publishEvent(CongressAssessed.of(actor, confirmed));
    }

    void reopen(Actor actor, AssessmentId id, String reason) {
        actor.must(ASSESS_CONGRESS);
        var one = assessments.get(actor.union(), id);
        assessments.save(one.reopened(reason));
        said(actor, "congresscheck.step.reopened", one.unitName() + " " + one.year() + "：" + reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void said(Actor actor, String step, String detail) {
        events.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
