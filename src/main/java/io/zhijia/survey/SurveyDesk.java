package io.zhijia.survey;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules ask of questionnaires: people's own words, without names, on a page of theirs. Whoever asks has seen to it
 * that the actor may; the surveys' own pages neither close such a survey nor show what came of it.
 */
@Service
@Transactional
public class SurveyDesk {

    private final Surveys surveys;
    private final Answers answers;
    private final RunService runs;
    private final OutcomeService outcomes;
    private final Clock clock;

    SurveyDesk(Surveys surveys, Answers answers, RunService runs, OutcomeService outcomes, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.runs = runs;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Words asked of some people.
     *
     * @param title two to sixty signs
     * @param questions each answered in words, or left out
     * @param place page that keeps it, a path of this site
     */
    public record Order(
            String title,
            String about,
            List<String> questions,
            List<MemberId> asked,
            LocalDate first,
            LocalDate last,
            String place) {}

    /**
     * Where one stands.
     *
     * @param mayBeClosed its last day is past, or everybody answered
     * @param isTooFew it is closed, and so few answered that no word of it is shown
     * @param waits whether it takes an answer of the person looking now
     */
    public record Standing(
            int sent, int returned, boolean isOpen, boolean mayBeClosed, boolean isTooFew, boolean waits) {}

    /** Opens one at once; it is anonymous. */
    public SurveyId ask(Actor actor, Order order) {
        var plan = new Plan(
                order.title(),
                order.about(),
                Preset.BLANK,
                Mode.ANONYMOUS,
                Whom.namedAt(order.place()),
                order.first(),
                order.last(),
                "");
        var questions = order.questions().stream()
                .map(text -> Question.of(Kind.TEXT, text, List.of(), 0, Need.MAY))
                .toList();
        var survey = Survey.drafted(actor.union(), plan, questions, actor.member(), today());
        surveys.save(survey);
        surveys.addressed(actor.union(), survey.id());
        runs.open(actor, surveys.lock(actor.union(), survey.id()), order.asked());
        return survey.id();
    }

    /** Asks those who were not asked yet too, until that day; nothing changes of one that is closed. */
    public void askAlso(Actor actor, SurveyId id, List<MemberId> asked, LocalDate last) {
        var survey = surveys.lock(actor.union(), id);
        if (survey.state() == SurveyState.OPEN) {
            surveys.save(survey.lasting(last));
            var before = surveys.roll(actor.union(), id);
            surveys.enrol(
                    actor.union(),
                    id,
                    asked.stream().filter(one -> !before.contains(one)).toList());
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(Actor actor, SurveyId id) {
        var survey = surveys.get(actor.union(), id);
        var turnout = answers.turnout(actor.union(), id);
        var isOpen = survey.state() == SurveyState.OPEN;
        return new Standing(
                turnout.sent(),
                turnout.returned(),
                isOpen,
                isOpen && (survey.isOver(today()) || turnout.isComplete()),
                survey.state().isCounted() && survey.counted().isTooSmall(),
                survey.takesAnswers(today())
                        && surveys.waitsFor(actor.union(), id, actor.member()).orElse(false));
    }

    /** Those of them that may be closed now, or have words nobody has gone through yet. */
    @Transactional(readOnly = true)
    public Set<SurveyId> waiting(Actor actor, Collection<SurveyId> some) {
        return surveys.waiting(actor.union(), some, today());
    }

    /**
     * Counts what came and opens its words to whoever keeps it.
     *
     * @throws io.zhijia.refusal.Refusal before its last day, as long as somebody has not answered
     */
    public void close(Actor actor, SurveyId id) {
        runs.close(actor, surveys.lock(actor.union(), id));
    }

    /** After {@link #close} and outside its transaction: the files forget in which order the answers came. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void forgetOrder(Actor actor) {
        runs.rewrite(actor);
    }

    /** In no order that means anything; nothing before it is closed, and nothing of too few. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(Actor actor, SurveyId id) {
        var survey = surveys.get(actor.union(), id);
        return survey.state().isCounted() && !survey.counted().isTooSmall()
                ? answers.remarks(actor.union(), id)
                : List.of();
    }

    /** As it may be read, without the names of persons; or that it may not. */
    public void review(Actor actor, SurveyId id, UUID remark, String said, Remark.State state) {
        outcomes.review(actor, surveys.lock(actor.union(), id), remark, said, state);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
