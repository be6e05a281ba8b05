package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;
import static io.zhijia.scoring.ScoringPermission.SCORE_GROUP;
import static io.zhijia.scoring.ScoringRefusal.OWN_SCORE;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.scoring.Score.Finding;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroupId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments as people see them: numbers for everybody, somebody's points for that person and for whoever answers for them. */
@Service
@Transactional(readOnly = true)
class ScoringViews {

    private final Runs runs;
    private final Schemes schemes;
    private final Breaches breaches;
    private final UnionDirectory union;
    private final Clock clock;

    ScoringViews(Runs runs, Schemes schemes, Breaches breaches, UnionDirectory union, Clock clock) {
        this.runs = runs;
        this.schemes = schemes;
        this.breaches = breaches;
        this.union = union;
        this.clock = clock;
    }

    /**
     * One person of an assessment, as far as somebody may read of them.
     *
     * @param score with those sheets only that may be read
     * @param group name of it; empty for none
     */
    record Line(Person person, String group, Score score) {}

    /**
     * An assessment for one person.
     *
     * @param all on its list
     * @param exempt of these
     * @param missing of these who lack points; 0 once it is posted
     * @param grades how many have each, once it is posted; what would point at somebody is missing
     * @param own if this person is assessed
     * @param lines whose points this person keeps or gives
     */
    record View(
            Run run,
            Scheme scheme,
            int all,
            int exempt,
            int missing,
            Map<Grade, Integer> grades,
            Optional<Line> own,
            List<Line> lines,
            List<Objection> objections,
            boolean mayKeep,
            boolean mayObject) {

        Optional<Objection> objection(MemberId member) {
            return objections.stream()
                    .filter(one -> one.member().equals(member))
                    .findFirst();
        }

        boolean isOver(LocalDate today) {
            return run.state() instanceof RunState.Posted(var on, var until) && today.isAfter(until);
        }
    }

    /**
     * The sheet of one person.
     *
     * @param sides this person may fill now
     */
    record SheetView(Run run, Scheme scheme, Line line, List<Side> sides, Optional<Objection> objection) {}

    List<Run> all(Actor actor) {
        return runs.all(actor.union());
    }

    View one(Actor actor, RunId id) {
        var run = runs.get(actor.union(), id);
        var scheme = schemes.get(actor.union(), run.scheme());
        var people = runs.people(actor.union(), id);
        var sheets = runs.sheets(actor.union(), id);
        var groups = groups(actor);
        var mayKeep = actor.may(KEEP_SCORING);
        var objections = runs.objections(actor.union(), id);
        var scored = people.stream().filter(person -> !person.isExempt()).toList();
        var found = found(run, scheme);
        var scores = scored.stream()
                .map(person -> score(scheme, person, sheets, found))
                .toList();
        return new View(
                run,
                scheme,
                people.size(),
                people.size() - scored.size(),
                (int) scores.stream().filter(score -> score.grade().isEmpty()).count(),
                run.state().isPosted() ? Score.counted(scores) : Map.of(),
                people.stream()
                        .filter(person -> person.member().equals(actor.member()))
                        .map(person -> line(actor, run, scheme, person, sheets, groups, found))
                        .findFirst(),
                people.stream()
                        .filter(person -> !person.member().equals(actor.member()) && answersFor(actor, person))
                        .map(person -> line(actor, run, scheme, person, sheets, groups, found))
                        .toList(),
                objections.stream()
                        .filter(one -> mayKeep || one.member().equals(actor.member()))
                        .toList(),
                mayKeep,
                run.takesObjections(LocalDate.now(clock)));
    }

    /** @throws NoSuchElementException also if this is not for whoever looks */
    SheetView sheet(Actor actor, RunId id, MemberId member) {
        var run = runs.get(actor.union(), id);
        var scheme = schemes.get(actor.union(), run.scheme());
        var person = person(actor, id, member);
        if (!member.equals(actor.member()) && !answersFor(actor, person)) {
            throw new NoSuchElementException("No sheet of " + member + " for this person");
        }
        var objection = objection(actor, id, member);
        return new SheetView(
                run,
                scheme,
                line(
                        actor,
                        run,
                        scheme,
                        person,
                        Map.of(member, runs.sheets(actor.union(), id, member)),
                        groups(actor),
                        found(run, scheme)),
                sides(actor, run, scheme, person, objection),
                objection);
    }

    private static List<Side> sides(Actor actor, Run run, Scheme scheme, Person person, Optional<Objection> objection) {
        var isCorrected = objection.filter(Objection::waits).isPresent()
                && !person.member().equals(actor.member())
                && actor.may(KEEP_SCORING);
        return person.isExempt() || (run.state().isPosted() && !isCorrected)
                ? List.of()
                : scheme.content().sides().stream()
                        .filter(side -> mayScore(actor, person, side))
                        .toList();
    }

    /** Refuses who may not give these points; nobody gives their own but in the one column that is for it. */
    void mustScore(Actor actor, Person person, Side side) {
        refuseIf(person.member().equals(actor.member()) != (side == Side.SELF), OWN_SCORE);
        if (side == Side.GROUP && person.group() != null) {
            actor.must(SCORE_GROUP, new UnionGroupId(person.group()));
        } else if (side != Side.SELF) {
            actor.must(KEEP_SCORING);
        }
    }

    static boolean mayScore(Actor actor, Person person, Side side) {
        var isOwn = person.member().equals(actor.member());
        return switch (side) {
            case SELF -> isOwn;
            case GROUP -> !isOwn && answersFor(actor, person);
            case DEPARTMENT, LEADERSHIP -> !isOwn && actor.may(KEEP_SCORING);
        };
    }

    private static boolean answersFor(Actor actor, Person person) {
        var group = person.group();
        return actor.may(KEEP_SCORING) || (group != null && actor.may(SCORE_GROUP, new UnionGroupId(group)));
    }

    private static Line line(
            Actor actor,
            Run run,
            Scheme scheme,
            Person person,
            Map<MemberId, List<Sheet>> sheets,
            Map<UUID, String> groups,
            Map<MemberId, List<Finding>> found) {
        var isOwn = person.member().equals(actor.member());
        Predicate<Sheet> readable = sheet -> isOwn
                ? run.state().isPosted() || sheet.side() == Side.SELF
                : actor.may(KEEP_SCORING) || sheet.side() == Side.GROUP;
        return new Line(
                person,
                person.group() == null ? "" : groups.getOrDefault(person.group(), ""),
                new Score(
                        scheme,
                        sheets.getOrDefault(person.member(), List.of()).stream()
                                .filter(readable)
                                .toList(),
                        isOwn || actor.may(KEEP_SCORING) ? found.getOrDefault(person.member(), List.of()) : List.of()));
    }

    private static Score score(
            Scheme scheme, Person person, Map<MemberId, List<Sheet>> sheets, Map<MemberId, List<Finding>> found) {
        return new Score(
                scheme,
                sheets.getOrDefault(person.member(), List.of()),
                found.getOrDefault(person.member(), List.of()));
    }

    /** Breaches that count in an assessment of ethics: those that happened in its days and were found before the day of posting. */
    private Map<MemberId, List<Finding>> found(Run run, Scheme scheme) {
        return counting(run, scheme).stream()
                .collect(Collectors.groupingBy(
                        Breach::about, Collectors.flatMapping(one -> one.finding().stream(), Collectors.toList())));
    }

    private List<Breach> counting(Run run, Scheme scheme) {
        if (scheme.content().kind() != SchemeKind.ETHICS) {
            return List.of();
        }
        var before = switch (run.state()) {
            case RunState.Open() -> LocalDate.now(clock).plusDays(1);
            case RunState.Posted(var on, var until) -> on;
            case RunState.Concluded(var posted, var on) -> posted;
        };
        return breaches.found(run.union(), run.from(), run.to(), before);
    }

    /** Whether a breach of one of its people that counts was found on that day. */
    boolean isFoundOn(Actor actor, Run run, LocalDate day) {
        var people =
                runs.people(run.union(), run.id()).stream().map(Person::member).collect(Collectors.toSet());
        return counting(run, schemes.get(actor.union(), run.scheme())).stream()
                .anyMatch(one -> people.contains(one.about())
                        && one.heard() != null
                        && one.heard().on().equals(day));
    }

    Map<UUID, String> groups(Actor actor) {
        return union.groups(actor).stream()
                .collect(Collectors.toMap(group -> group.id().value(), group -> group.name()));
    }

    /** Who has neither all points nor a reason, by name. */
    List<Person> missing(Actor actor, Run run) {
        var scheme = schemes.get(actor.union(), run.scheme());
        var sheets = runs.sheets(actor.union(), run.id());
        var found = found(run, scheme);
        return runs.people(actor.union(), run.id()).stream()
                .filter(person -> !person.isExempt()
                        && score(scheme, person, sheets, found).grade().isEmpty())
                .toList();
    }

    /** @throws NoSuchElementException if this person is not on the list */
    Person person(Actor actor, RunId id, MemberId member) {
        return runs.people(actor.union(), id).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Not assessed: " + member));
    }

    Optional<Objection> objection(Actor actor, RunId id, MemberId member) {
        return runs.objections(actor.union(), id).stream()
                .filter(one -> one.member().equals(member))
                .findFirst();
    }

    List<Runs.Wanting> withoutOwnSheet(Actor actor) {
        return runs.withoutOwnSheet(actor.union(), actor.member());
    }

    List<Runs.Wanting> withoutGroupSheet(Actor actor) {
        var groups = actor.groupsFor(SCORE_GROUP);
        return groups.isEmpty() ? List.of() : runs.withoutSheetOf(actor.union(), groups, actor.member());
    }

    List<Runs.Wanting> wantingTheKeeper(Actor actor, LocalDate today) {
        return actor.may(KEEP_SCORING) ? runs.wantingTheKeeper(actor.union(), today) : List.of();
    }
}
