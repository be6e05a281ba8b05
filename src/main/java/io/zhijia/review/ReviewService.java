package io.zhijia.review;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Office;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting, wording and filing the year's papers. */
@Service
@Transactional
class ReviewService {

    /** Who writes for the union. */
    private static final Set<Office> WRITERS =
            EnumSet.of(SECRETARY, CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, WOMENS_OFFICER);

    private final Summaries summaries;
    private final Drafter drafter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(Summaries summaries, Drafter drafter, ApplicationEventPublisher events, Clock clock) {
        this.summaries = summaries;
        this.drafter = drafter;
        this.events = events;
        this.clock = clock;
    }

    boolean mayWrite(Actor actor) {
        return actor.holdsOneOf(WRITERS, actor.union());
    }

    boolean mayFile(Actor actor) {
        return actor.holdsOneOf(Set.of(CHAIR, SECRETARY), actor.union());
    }

    void mustWrite(Actor actor) {
        actor.mustHoldOneOf(WRITERS, actor.union());
    }

    /** Officers see every one, everybody those that are filed. */
    @Transactional(readOnly = true)
    Paging<SummaryLine> list(Actor actor, int page) {
        return Paging.of(summaries.lines(actor.union(), actor.isOfficer(), Paging.limit(), Paging.offset(page)), page);
    }

    /**
     * One of them.
     *
     * @throws NoSuchElementException if there is none, or it is not theirs to read yet
     */
    @Transactional(readOnly = true)
    Summary read(Actor actor, SummaryId id) {
        var summary = summaries.get(actor.union(), id);
        if (!actor.isOfficer() && !(summary.state() instanceof SummaryState.Filed)) {
            throw new NoSuchElementException("Summary " + id + " is not theirs to read yet");
        }
        return summary;
    }

    SummaryId draft(Actor actor, String title, Period period, SummaryForm form, Locale language) {
        mustWrite(actor);
        var drafted = drafter.draft(actor, period, form, language);
        var summary = Summary.begun(actor.union(), title, period, form, language, drafted);
        summaries.save(summary);
        return summary.id();
    }

    void draftAgain(Actor actor, SummaryId id) {
        mustWrite(actor);
        var summary = summaries.get(actor.union(), id);
        var fresh = drafter.draft(actor, summary.period(), summary.form(), summary.language());
        summaries.save(summary.draftedAgain(fresh));
    }

    /** @param version of the summary as the person saw it */
    void word(Actor actor, SummaryId id, int version, String title, Map<Integer, String> texts) {
        mustWrite(actor);
        var summary = summaries.get(actor.union(), id);
        if (summary.version() != version) {
            throw new OptimisticLockingFailureException("Summary " + id + " changed since it was shown");
        }
        summaries.save(summary.worded(title, texts));
    }

    void handToCommittee(Actor actor, SummaryId id) {
        mustWrite(actor);
        summaries.save(summaries.get(actor.union(), id).handedToCommittee(LocalDate.now(clock)));
    }

    void giveBack(Actor actor, SummaryId id) {
        mustWrite(actor);
        summaries.save(summaries.get(actor.union(), id).returned());
    }

    /** Files it as the committee adopted it; from then on everybody may read it and nobody changes it. */
    void file(Actor actor, SummaryId id) {
        actor.mustHoldOneOf(Set.of(CHAIR, SECRETARY), actor.union());
        var today = LocalDate.now(clock);
        var filed = summaries.get(actor.union(), id).filed(today);
        summaries.save(filed);
        events.publishEvent(new SummaryFiled(actor.union(), id, filed.title(), today));
    }
}
