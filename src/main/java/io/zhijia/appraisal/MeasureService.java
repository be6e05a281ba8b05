package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalPermission.SEE_RESULTS;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_MEASURE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskGlance;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of a round: problems, what is done about each and by whom, and whether it was done (APR-06). */
@Service
@Transactional
class MeasureService {

    private final Measures measures;
    private final Rounds rounds;
    private final TaskOpening tasks;
    private final IdentityService people;
    private final Clock clock;

    MeasureService(Measures measures, Rounds rounds, TaskOpening tasks, IdentityService people, Clock clock) {
        this.measures = measures;
        this.rounds = rounds;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A measure as the page lists it.
     *
     * @param task null if it was taken away
     * @param owner who sees to it
     */
    record Line(Measure measure, @Nullable TaskGlance task, String owner) {}

    /** Of this round, and what earlier ones left open. */
    record Lines(List<Line> own, List<Line> leftOpen) {}

    /** Of what concerns persons everybody reads only what is theirs to do; who was rated there, and who answers for it, all. */
    @Transactional(readOnly = true)
    Lines of(Actor actor, Round round) {
        var known = rounds.all(actor.union());
        var open =
                known.stream().filter(one -> mayRead(actor, one)).map(Round::id).collect(Collectors.toSet());
        var theirs = new HashSet<TaskId>();
        tasks
                .glance(
                        actor,
                        measures.all(actor.union()).stream().map(Measure::task).toList())
                .stream()
                .filter(task -> task.owner().equals(actor.member()))
                .forEach(task -> theirs.add(task.id()));
        var all = measures.all(actor.union()).stream()
                .filter(one -> open.contains(one.round()) || theirs.contains(one.task()))
                .toList();
        var earlier =
                known.stream().filter(one -> one.isBefore(round)).map(Round::id).toList();
        return new Lines(
                lines(
                        actor,
                        all.stream()
                                .filter(one -> one.round().equals(round.id()))
                                .toList()),
                lines(
                        actor,
                        all.stream()
                                .filter(one -> one.isOpen() && earlier.contains(one.round()))
                                .toList()));
    }

    private static boolean mayRead(Actor actor, Round round) {
        return actor.may(KEEP_APPRAISALS)
                || actor.may(SEE_RESULTS)
                || round.objects().stream().noneMatch(one -> one.kind().isPerson())
                || round.objects().stream().anyMatch(one -> actor.member().equals(one.member()));
    }

    private List<Line> lines(Actor actor, List<Measure> some) {
        var glances = tasks.glance(actor, some.stream().map(Measure::task).toList()).stream()
                .collect(Collectors.toMap(TaskGlance::id, Function.identity()));
        var names = people.names(
                actor,
                glances.values().stream().map(TaskGlance::owner).distinct().toList());
        return some.stream()
                .map(one -> {
                    var task = glances.get(one.task());
                    return new Line(one, task, task == null ? "" : names.getOrDefault(task.owner(), ""));
                })
                .toList();
    }

    void note(Actor actor, RoundId id, String problem, String measure, MemberId owner, LocalDate due) {
        actor.must(KEEP_APPRAISALS);
        var round = rounds.get(actor.union(), id);
        refuseIf(!round.stage().isDecided(), NOT_DECIDED);
        var noted = Measure.noted(round, problem.strip(), measure.strip(), LocalDate.now(clock));
        measures.save(noted);
        tasks.open(
                actor,
                new TaskOrder(
                        noted.task(),
                        WorkArea.APPRAISAL,
                        LaunchKind.TASK,
                        "整改：" + noted.measure(),
                        owner,
                        due,
                        round.planItem(),
                        round.path()));
    }

    /** Whoever does it does not check it. */
    void check(Actor actor, RoundId id, TaskId task, String finding, boolean isDone) {
        actor.must(KEEP_APPRAISALS);
        var measure = measures.get(actor.union(), id, task);
        refuseIf(
                tasks.glance(actor, List.of(task)).stream()
                        .anyMatch(one -> one.owner().equals(actor.member())),
                OWN_MEASURE);
        measures.save(measure.checked(finding.strip(), isDone, LocalDate.now(clock)));
    }

    /** Problems noted in some days, and measures found done in them. */
    record Count(int problems, int done) {}

    @Transactional(readOnly = true)
    Count between(Actor actor, LocalDate from, LocalDate to) {
        var all = measures.all(actor.union());
        return new Count(
                (int) all.stream()
                        .filter(one -> isWithin(one.noted(), from, to))
                        .count(),
                (int) all.stream().filter(one -> isWithin(one.done(), from, to)).count());
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
