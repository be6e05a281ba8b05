package io.zhijia.survey;

import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanItemId;
import io.zhijia.survey.Survey.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a survey together (设计问卷). */
@Service
@Transactional
class DraftService {

    private final Surveys surveys;
    private final Clock clock;

    DraftService(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /** For an item of the plan, which is done once it is closed. */
    SurveyId draft(Actor actor, Plan plan, PlanItemId item) {
        var id = draft(actor, plan);
        surveys.serves(actor.union(), id, item);
        return id;
    }

    /** With the questions of its preset. */
    SurveyId draft(Actor actor, Plan plan) {
        actor.must(KEEP_SURVEYS);
        var survey = Survey.drafted(actor.union(), plan, plan.preset().questions(), actor.member(), today());
        surveys.save(survey);
        surveys.addressed(actor.union(), survey.id());
        return survey.id();
    }

    /** @param version as it was read; what others changed since is not lost */
    void plan(Actor actor, SurveyId id, int version, Plan plan) {
        change(actor, id, version, survey -> survey.planned(plan, today()));
    }

    void ask(Actor actor, SurveyId id, int version, Question question) {
        change(actor, id, version, survey -> survey.asking(question));
    }

    void leaveOut(Actor actor, SurveyId id, int version, int at) {
        change(actor, id, version, survey -> survey.without(at));
    }

    void raise(Actor actor, SurveyId id, int version, int at) {
        change(actor, id, version, survey -> survey.raised(at));
    }

    void remove(Actor actor, SurveyId id) {
        actor.must(KEEP_SURVEYS);
        surveys.lock(actor.union(), id).mustBeADraft();
        surveys.remove(actor.union(), id);
    }

    private void change(Actor actor, SurveyId id, int version, UnaryOperator<Survey> how) {
        actor.must(KEEP_SURVEYS);
        surveys.save(how.apply(surveys.get(actor.union(), id).asReadAt(version)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
