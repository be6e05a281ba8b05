package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;
import static io.zhijia.survey.SurveyRefusal.NOT_CLOSED;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.task.TaskGlance;
import io.zhijia.task.TaskOpening;
import io.zhijia.web.Choice;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see of surveys. */
@Service
@Transactional(readOnly = true)
class SurveyViews {

    private static final int MOST = 50;

    private final Surveys surveys;
    private final Answers answers;
    private final AudienceDirectory audiences;
    private final IdentityService people;
    private final TaskOpening tasks;
    private final Clock clock;

    SurveyViews(
            Surveys surveys,
            Answers answers,
            AudienceDirectory audiences,
            IdentityService people,
            TaskOpening tasks,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.audiences = audiences;
        this.people = people;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * One survey.
     *
     * @param waits whether it waits for the person looking; empty if they are not asked
     * @param restored day of the backup it was restored from while it was open; since then somebody may have answered twice
     * @param remarks all of them for who keeps surveys, the published ones for everybody else
     */
    record View(
            Survey survey,
            Turnout turnout,
            List<SlipGroup> groups,
            Optional<Boolean> waits,
            Optional<LocalDate> restored,
            List<Remark> remarks,
            Needs needs,
            Map<Object, TaskGlance> tasks,
            boolean mayKeep) {

        boolean takesAnswers(LocalDate today) {
            return waits.orElse(false) && survey.takesAnswers(today);
        }

        List<Remark> remarks(Remark.State state) {
            return remarks.stream().filter(one -> one.state() == state).toList();
        }
    }

    /** What somebody said in a named survey. */
    record Named(String name, Said said) {}

    /** What surveys came to in a while. */
    record Totals(int sent, int returned, int needs, int measures) {}

    /** One name of a series: what each side gave, and each group's of the slips, in per cent of the highest grades. */
    record Series(String name, List<Survey> surveys, List<Line> lines) {

        /** One group; {@code of} what its sides gave, under the survey's id, as far as enough answered. */
        record Line(String label, Map<SurveyId, Result.Group> of, String percent) {
            String percent(SurveyId survey) {
                var group = of.get(survey);
                return group == null ? "" : group.percent();
            }
        }
    }

    /** Those open for this person and those told to everybody; for who keeps surveys all of them. */
    Paging<Survey> list(Actor actor, int page) {
        return Paging.of(
                actor.may(KEEP_SURVEYS)
                        ? surveys.all(actor.union(), Paging.limit(), Paging.offset(page))
                        : Stream.concat(asked(actor).stream(), surveys.told(actor.union(), MOST).stream())
                                .skip(Paging.offset(page))
                                .limit(Paging.limit())
                                .toList(),
                page);
    }

    /** Open ones this person is on the roll of. */
    private List<Survey> asked(Actor actor) {
        return surveys.open(actor.union()).stream()
                .filter(one -> surveys.waitsFor(actor.union(), one.id(), actor.member())
                        .isPresent())
                .toList();
    }

    /** Those that want an answer of this person now. */
    List<Survey> waitingFor(Actor actor, LocalDate today) {
        return surveys.open(actor.union()).stream()
                .filter(one -> one.takesAnswers(today))
                .filter(one -> surveys.waitsFor(actor.union(), one.id(), actor.member())
                        .orElse(false))
                .toList();
    }

    /** Those their keepers may close now; without those kept elsewhere. */
    List<Survey> over(Actor actor, LocalDate today) {
        return surveys.open(actor.union()).stream()
                .filter(one -> one.isOver(today) && !one.isKeptElsewhere())
                .toList();
    }

    /** @throws NoSuchElementException also if it is not for this person */
    View one(Actor actor, SurveyId id) {
        var survey = surveys.get(actor.union(), id);
        var mayKeep = keeps(actor, survey);
        var waits = surveys.waitsFor(actor.union(), id, actor.member());
        if (!mayKeep
                && (survey.state() == SurveyState.DRAFT || waits.isEmpty())
                && survey.state() != SurveyState.TOLD) {
            throw new NoSuchElementException("No survey " + id + " for this person");
        }
        var measures = surveys.measures(actor.union(), id);
        return new View(
                survey,
                answers.turnout(actor.union(), id),
                surveys.slipGroups(actor.union(), id),
                waits,
                surveys.restoredFrom(actor.union(), id).map(made -> LocalDate.ofInstant(made, clock.getZone())),
                remarks(actor, survey, mayKeep),
                new Needs(survey, measures),
                glances(actor, measures),
                mayKeep);
    }

    private static boolean keeps(Actor actor, Survey survey) {
        return actor.may(KEEP_SURVEYS) && !survey.isKeptElsewhere();
    }

    private List<Remark> remarks(Actor actor, Survey survey, boolean mayKeep) {
        if (!survey.state().isCounted()
                || survey.counted().isTooSmall()
                || (!mayKeep && survey.state() != SurveyState.TOLD)) {
            return List.of();
        }
        return answers.remarks(actor.union(), survey.id()).stream()
                .filter(one -> mayKeep || one.state() == Remark.State.SHOWN)
                .toList();
    }

    private Map<Object, TaskGlance> glances(Actor actor, List<Measure> measures) {
        var glances = new LinkedHashMap<Object, TaskGlance>();
        var ids = measures.stream().map(Measure::task).filter(Objects::nonNull).toList();
        tasks.glance(actor, ids).forEach(one -> glances.put(one.id(), one));
        return glances;
    }

    /** Whether this person may read the results now. */
    boolean seesResults(Actor actor, Survey survey) {
        return survey.state() == SurveyState.TOLD || (survey.state().isCounted() && keeps(actor, survey));
    }

    /** Who answered what; of a named survey only, after it is closed. */
    List<Named> named(Actor actor, SurveyId id) {
        actor.must(KEEP_SURVEYS);
        var survey = surveys.get(actor.union(), id);
        survey.mustBeNamed();
        refuseIf(!survey.state().isCounted(), NOT_CLOSED);
        var said = answers.named(actor.union(), id);
        var names = people.names(actor, said.keySet());
        return said.entrySet().stream()
                .map(one -> new Named(names.getOrDefault(one.getKey(), ""), one.getValue()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** Whom a survey can ask, the union's own audiences last. */
    List<Choice> audiences(Actor actor) {
        return audiences.all(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    Totals totals(Actor actor, LocalDate from, LocalDate to) {
        var closed = surveys.closedBetween(actor.union(), from, to);
        var needs = closed.stream()
                .map(one -> new Needs(one, surveys.measures(actor.union(), one.id())))
                .toList();
        return new Totals(
                closed.stream().mapToInt(one -> one.counted().sent()).sum(),
                closed.stream().mapToInt(one -> one.counted().returned()).sum(),
                needs.stream().mapToInt(one -> one.top().size()).sum(),
                needs.stream()
                        .flatMap(one -> one.measures().stream())
                        .mapToInt(one -> one.task() == null ? 0 : 1)
                        .sum());
    }

    /** Several sides of the same (五方评议), as far as enough of each answered. */
    Series series(Actor actor, String name) {
        actor.must(KEEP_SURVEYS);
        var of = surveys.ofSeries(actor.union(), name);
        if (of.isEmpty()) {
            throw new NoSuchElementException("No counted survey of that series");
        }
        var groups = new LinkedHashMap<String, Map<SurveyId, Result.Group>>();
        of.forEach(survey -> survey.counted()
                .groups()
                .forEach(group -> groups.computeIfAbsent(group.label(), first -> new LinkedHashMap<>())
                        .put(survey.id(), group)));
        var lines = new ArrayList<Series.Line>();
        groups.forEach((label, sides) -> lines.add(new Series.Line(label, sides, mean(sides))));
        return new Series(name, of, lines);
    }

    /** Each side counts the same. */
    private static String mean(Map<SurveyId, Result.Group> sides) {
        return String.valueOf(Math.round(sides.values().stream()
                .mapToInt(one -> Integer.parseInt(one.percent()))
                .average()
                .orElseThrow()));
    }
}
