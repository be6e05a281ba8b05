package io.zhijia.review;

import static io.zhijia.review.ReviewPermission.FILE_SUMMARY;
import static io.zhijia.review.ReviewPermission.SEE_DRAFTS;
import static io.zhijia.review.ReviewPermission.WRITE_SUMMARY;

import io.zhijia.identity.Actor;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting, wording and filing the year's papers. */
@Service
@Transactional
class ReviewService {

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
        return actor.may(WRITE_SUMMARY);
    }

    boolean mayFile(Actor actor) {
        return actor.may(FILE_SUMMARY);
    }

    void mustWrite(Actor actor) {
        actor.must(WRITE_SUMMARY);
    }

    /** Officers see every one, everybody those that are filed. */
    @Transactional(readOnly = true)
    Paging<SummaryLine> list(Actor actor, int page) {
        return Paging.of(
                summaries.lines(actor.union(), actor.may(SEE_DRAFTS), Paging.limit(), Paging.offset(page)), page);
    }

    /**
     * One of them.
     *
     * @throws NoSuchElementException if there is none, or it is not theirs to read yet
     */
    @Transactional(readOnly = true)
    Summary read(Actor actor, SummaryId id) {
        var summary = summaries.get(actor.union(), id);
        if (!actor.may(SEE_DRAFTS) && !(summary.state() instanceof SummaryState.Filed)) {
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
        actor.must(FILE_SUMMARY);
        var today = LocalDate.now(clock);
        var filed = summaries.get(actor.union(), id).filed(today);
        summaries.save(filed);
        events.publishEvent(new SummaryFiled(actor.union(), id, filed.title(), today));
    }
}
