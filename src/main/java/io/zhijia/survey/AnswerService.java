package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyRefusal.CODE_NOT_VALID;
import static io.zhijia.survey.SurveyRefusal.CODE_TAKEN;
import static io.zhijia.survey.SurveyRefusal.CODE_USED;
import static io.zhijia.survey.SurveyRefusal.NOT_FOR_YOU;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a code, and answering: with a code and without a name, or with a name. */
@Service
@Transactional
class AnswerService {

    private final Surveys surveys;
    private final Answers answers;
    private final Drawn drawn;
    private final SurveyKeys keys;
    private final Clock clock;

    AnswerService(Surveys surveys, Answers answers, Drawn drawn, SurveyKeys keys, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.drawn = drawn;
        this.keys = keys;
        this.clock = clock;
    }

    /** What whoever is at the door sees. */
    record Door(Survey survey, boolean isUsed) {}

    /**
     * Marks that this member took a code (领码), and gives one out that is kept nowhere.
     *
     * @throws Refusal if one was taken already
     */
    String draw(Actor actor, SurveyId id) {
        var survey = surveys.lock(actor.union(), id);
        survey.mustBeAnonymous();
        mustBeAsked(actor, survey);
        survey.mustTakeAnswers(today());
        if (!surveys.take(actor.union(), id, actor.member())) {
            return drawn.justNow(id, actor.member()).orElseThrow(() -> new Refusal(CODE_TAKEN));
        }
        var code = keys.codes(actor, survey).next(0);
        drawn.remember(id, actor.member(), code);
        return code;
    }

    /** Looks at the form a code opens. */
    @Transactional(readOnly = true)
    Door look(Drop drop) {
        var survey = surveys.get(drop.union(), drop.survey());
        survey.mustBeAnonymous();
        survey.mustTakeAnswers(today());
        group(drop, survey);
        return new Door(survey, answers.isUsed(drop.union(), survey.id(), Codes.hash(survey.id(), drop.code())));
    }

    /** Uses up the code and puts the answer among the others. */
    void put(Drop drop, Said said) {
        var survey = surveys.lock(drop.union(), drop.survey());
        survey.mustBeAnonymous();
        survey.mustTakeAnswers(today());
        var group = group(drop, survey);
        refuseIf(!answers.use(drop.union(), survey.id(), Codes.hash(survey.id(), drop.code())), CODE_USED);
        answers.put(drop.union(), survey.id(), new Returned(group, said));
    }

    /** The form of a named survey. */
    @Transactional(readOnly = true)
    Survey named(Actor actor, SurveyId id) {
        var survey = surveys.get(actor.union(), id);
        mustTakeNamed(actor, survey);
        refuseIf(!surveys.waitsFor(actor.union(), id, actor.member()).orElse(false), CODE_USED);
        return survey;
    }

    private void mustTakeNamed(Actor actor, Survey survey) {
        survey.mustBeNamed();
        mustBeAsked(actor, survey);
        survey.mustTakeAnswers(today());
    }

    /** Not while it is being closed: what comes too late would be counted nowhere. */
    void put(Actor actor, SurveyId id, Said said) {
        mustTakeNamed(actor, surveys.lock(actor.union(), id));
        refuseIf(!surveys.take(actor.union(), id, actor.member()), CODE_USED);
        answers.put(actor.union(), id, actor.member(), said);
    }

    private void mustBeAsked(Actor actor, Survey survey) {
        refuseIf(
                surveys.waitsFor(actor.union(), survey.id(), actor.member()).isEmpty()
                        && survey.state() != SurveyState.DRAFT,
                NOT_FOR_YOU);
    }

    private int group(Drop drop, Survey survey) {
        return keys.codes(drop, survey).group(drop.code()).orElseThrow(() -> new Refusal(CODE_NOT_VALID));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
