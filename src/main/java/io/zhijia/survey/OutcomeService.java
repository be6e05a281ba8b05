package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;
import static io.zhijia.survey.SurveyRefusal.MEASURE_OR_REASON;
import static io.zhijia.survey.SurveyRefusal.NEEDS_WAIT;
import static io.zhijia.survey.SurveyRefusal.NEED_CHANGED;
import static io.zhijia.survey.SurveyRefusal.NEED_IS_SETTLED;
import static io.zhijia.survey.SurveyRefusal.NOT_CLOSED;
import static io.zhijia.survey.SurveyRefusal.REMARKS_WAIT;
import static io.zhijia.survey.SurveyRefusal.REMARK_IS_REVIEWED;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the results: words freed of names, needs made measures, and everybody told. */
@Service
@Transactional
class OutcomeService {

    private final Surveys surveys;
    private final Answers answers;
    private final TaskOpening tasks;
    private final Inbox inbox;
    private final Clock clock;

    OutcomeService(Surveys surveys, Answers answers, TaskOpening tasks, Inbox inbox, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.tasks = tasks;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** As it may be read by everybody, without the names of persons; or that it may not. */
    void review(Actor actor, SurveyId id, UUID remark, String said, Remark.State state) {
        review(actor, lockClosed(actor, id), remark, said, state);
    }

    /** Whoever keeps it has seen to it that the actor may. */
    void review(Actor actor, Survey survey, UUID remark, String said, Remark.State state) {
        refuseIf(survey.state() != SurveyState.CLOSED, NOT_CLOSED);
        var id = survey.id();
        if (!answers.review(actor.union(), id, remark, said.strip(), state)) {
            mustStandSo(actor, id, remark, said.strip(), state);
        }
    }

    /** A second tap says the same again; another tab says something else. */
    private void mustStandSo(Actor actor, SurveyId id, UUID remark, String said, Remark.State state) {
        var now = answers.remarks(actor.union(), id).stream()
                .filter(one -> one.id().equals(remark))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No remark " + remark));
        refuseIf(now.state() != state || !now.said().equals(said), REMARK_IS_REVIEWED);
    }

    /**
     * A need becomes a task of somebody who sees to it.
     *
     * @param was reason why not, as whoever decides saw it; empty if there was none
     */
    void meet(Actor actor, SurveyId id, int option, String was, String measure, MemberId owner, LocalDate due) {
        var survey = lockClosed(actor, id);
        refuseIf(measure.isBlank(), MEASURE_OR_REASON);
        if (isSettled(survey, option, measure.strip())) {
            return;
        }
        refuseIf(!reason(survey, option).equals(plain(was)), NEED_CHANGED);
        var task = TaskId.next();
        surveys.save(actor.union(), id, new Measure(option, task, measure.strip(), ""));
        tasks.open(
                actor,
                new TaskOrder(
                        task,
                        survey.plan().preset().area(),
                        LaunchKind.TASK,
                        measure.strip(),
                        owner,
                        due,
                        null,
                        "/surveys/" + id));
    }

    /**
     * A need that is not met, and why.
     *
     * @param was reason that stood there, as whoever decides saw it; empty if there was none
     */
    void decline(Actor actor, SurveyId id, int option, String was, String reason) {
        var survey = lockClosed(actor, id);
        refuseIf(reason.isBlank(), MEASURE_OR_REASON);
        isSettled(survey, option, "");
        var now = reason(survey, option);
        refuseIf(!now.equals(plain(was)) && !now.equals(plain(reason)), NEED_CHANGED);
        surveys.save(actor.union(), id, new Measure(option, null, "", plain(reason)));
    }

    private String reason(Survey survey, int option) {
        return new Needs(survey, surveys.measures(survey.union(), survey.id()))
                .of(option)
                .map(one -> plain(one.reason()))
                .orElse("");
    }

    /** Without what browsers make of the end of a line. */
    private static String plain(String text) {
        return text.replace("\r", "").strip();
    }

    /** Everybody of the union may read the results from now on, and those who were asked hear of it. */
    void tell(Actor actor, SurveyId id) {
        var survey = lockClosed(actor, id);
        refuseIf(
                !survey.counted().isTooSmall()
                        && answers.remarks(actor.union(), id).stream()
                                .anyMatch(one -> one.state() == Remark.State.WAITING),
                REMARKS_WAIT);
        var waiting =
                new Needs(survey, surveys.measures(actor.union(), id)).waiting().size();
        refuseIf(waiting > 0, NEEDS_WAIT, waiting);
        surveys.save(survey.told(LocalDate.now(clock)));
        var news = Message.of(
                "survey/" + id + "/told",
                "/surveys/" + id,
                "survey.news",
                survey.plan().title());
        surveys.roll(actor.union(), id).forEach(member -> inbox.tell(actor, member, news));
    }

    /** Whether that very measure is taken already, as by a second tap; one that is a task is not taken back here. */
    private boolean isSettled(Survey survey, int option, String measure) {
        var needs = new Needs(survey, surveys.measures(survey.union(), survey.id()));
        if (!needs.top().contains(option)) {
            throw new NoSuchElementException("Not among what is needed most: " + option);
        }
        var taken = needs.of(option).filter(one -> one.task() != null);
        refuseIf(taken.filter(one -> !one.measure().equals(measure)).isPresent(), NEED_IS_SETTLED);
        return taken.isPresent();
    }

    private Survey lockClosed(Actor actor, SurveyId id) {
        actor.must(KEEP_SURVEYS);
        var survey = surveys.lock(actor.union(), id).mustBeKeptHere();
        refuseIf(survey.state() != SurveyState.CLOSED, NOT_CLOSED);
        return survey;
    }
}
