package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;
import static io.zhijia.survey.SurveyRefusal.NAMED_WITHOUT_CODES;
import static io.zhijia.survey.SurveyRefusal.TOO_MANY_SLIPS;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opening a survey, printing codes, closing it. */
@Service
@Transactional
class RunService {

    private static final Logger LOG = LoggerFactory.getLogger(RunService.class);
    private static final int MOST_SLIPS = 200;

    private final Surveys surveys;
    private final Answers answers;
    private final AudienceDirectory audiences;
    private final SurveyKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunService(
            Surveys surveys,
            Answers answers,
            AudienceDirectory audiences,
            SurveyKeys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.audiences = audiences;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** Questions and people are fixed. */
    void open(Actor actor, SurveyId id) {
        var survey = kept(actor, id);
        open(actor, survey, asked(actor, survey.plan().whom()));
    }

    /** Whoever keeps it has seen to it that the actor may. */
    void open(Actor actor, Survey survey, List<MemberId> asked) {
        var key = keys.made(actor);
        var groups = surveys.slipGroups(actor.union(), survey.id()).size();
        surveys.save(survey.opened(asked.size(), groups, key, today()));
        surveys.enrol(actor.union(), survey.id(), asked);
    }

    private Survey kept(Actor actor, SurveyId id) {
        actor.must(KEEP_SURVEYS);
        return surveys.lock(actor.union(), id).mustBeKeptHere();
    }

    private List<MemberId> asked(Actor actor, Whom whom) {
        if (whom.equals(Whom.NOBODY)) {
            return List.of();
        }
        var people = whom.audience()
                .map(audience -> audiences.on(actor, audience, today()))
                .orElseGet(() -> audiences.on(
                        actor, whom.usual().orElse(Whom.Usual.EVERYBODY).filter(), today()));
        return people.stream().map(PersonOnDay::id).toList();
    }

    /** Before it is opened: for which classes or persons codes are to be printed. */
    void group(Actor actor, SurveyId id, String label) {
        var survey = kept(actor, id);
        survey.mustBeADraft();
        refuseIf(!survey.isAnonymous(), NAMED_WITHOUT_CODES);
        refuseIf(surveys.slipGroups(actor.union(), id).size() >= Codes.MOST_GROUPS, TOO_MANY_SLIPS, MOST_SLIPS);
        surveys.group(actor.union(), id, label.strip());
    }

    /** Before it is opened: a group that was put down by mistake. */
    void ungroup(Actor actor, SurveyId id, int no) {
        kept(actor, id).mustBeADraft();
        surveys.ungroup(actor.union(), id, no);
    }

    /**
     * Codes to be printed now, and never again: they are kept nowhere.
     *
     * @param no of the group
     */
    List<String> print(Actor actor, SurveyId id, int no, int slips) {
        refuseIf(slips < 1 || slips > MOST_SLIPS, TOO_MANY_SLIPS, MOST_SLIPS);
        var survey = kept(actor, id);
        var codes = keys.codes(actor, survey);
        surveys.issue(actor.union(), id, no, slips);
        return IntStream.range(0, slips).mapToObj(n -> codes.next(no)).toList();
    }

    /** Counts, destroys the key, writes everything again in random order, and tells the record book. */
    void close(Actor actor, SurveyId id) {
        close(actor, kept(actor, id));
    }

    /** Whoever keeps it has seen to it that the actor may. */
    void close(Actor actor, Survey survey) {
        var id = survey.id();
        var turnout = answers.turnout(actor.union(), id);
        var all = answers.all(actor.union(), survey);
        var cell = survey.plan().preset().cell();
        var result = Result.of(survey.questions(), cell, turnout, all, surveys.slipGroups(actor.union(), id));
        var closed = survey.closed(result, turnout.isComplete(), today());
        surveys.save(closed);
        answers.shuffle(actor.union(), id, Heard.of(survey.questions(), cell, all));
        events.publishEvent(
                SurveyClosed.of(closed, surveys.servedBy(actor.union(), id).orElse(null), result, today()));
    }

    /**
     * After the closing: the files themselves forget in which order and by which transactions rows were written. The survey is
     * closed even if that cannot be done now; they are written anew as a whole, so the next closing makes up for it.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void rewrite(Actor actor) {
        try {
            answers.rewriteFiles(actor.union());
        } catch (DataAccessException busy) {
            LOG.warn("The files of the surveys could not be written anew; the next closing does it", busy);
        }
    }

    /** Open anonymous surveys go on, and say from now on that somebody may have answered twice. */
    void restored(Restored restored) {
        surveys.restored(restored.union(), restored.made());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
