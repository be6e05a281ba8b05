package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.SEE_RESULTS;

import io.zhijia.appraisal.Weighing.Sheet;
import io.zhijia.ballot.BallotDesk;
import io.zhijia.ballot.BallotDesk.Graded;
import io.zhijia.ballot.BallotDesk.Numbers;
import io.zhijia.identity.Actor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round as people see it; a result only who may. */
@Service
@Transactional(readOnly = true)
class AppraisalViews {

    private final Rounds rounds;
    /** So many years one looks back. */
    private static final int MOST_EARLIER = 5;

    private final Assessments assessments;
    private final BallotDesk ballots;

    AppraisalViews(Rounds rounds, Assessments assessments, BallotDesk ballots) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.ballots = ballots;
    }

    /**
     * A group of raters.
     *
     * @param ballotWord message key of where its ballot stands; empty as long as it has none
     * @param numbers of the one sheet, once it is announced
     */
    record GroupLine(RaterGroup group, String ballotWord, boolean isVoid, Optional<Numbers> numbers) {}

    /** One question about one object, as some raters together answer it. */
    record Line(String question, List<String> grades, Scale scale, Weighing weighing) {

        List<Optional<BigDecimal>> shares() {
            return IntStream.range(0, grades.size()).mapToObj(weighing::share).toList();
        }

        Optional<BigDecimal> average() {
            return weighing.average(scale.points());
        }

        boolean isOverall() {
            return question.equals(Form.OVERALL);
        }
    }

    /**
     * What some raters say about an object.
     *
     * @param by name of the group; empty for all together
     * @param papers valid ones
     */
    record Part(String by, int papers, List<Line> lines) {

        Line overall() {
            return lines.getLast();
        }

        /** What the grades are called: of the criteria, and of the whole where it has names of its own. */
        List<String> grades() {
            var criteria = lines.getFirst().grades();
            var whole = overall().grades();
            return IntStream.range(0, whole.size())
                    .mapToObj(i ->
                            criteria.get(i).equals(whole.get(i)) ? whole.get(i) : criteria.get(i) + "／" + whole.get(i))
                    .toList();
        }

        Optional<BigDecimal> satisfied() {
            return overall().weighing().satisfied();
        }

        Optional<BigDecimal> satisfiedAtLeast() {
            return overall().weighing().satisfiedAtLeast();
        }
    }

    /**
     * The result of one object.
     *
     * @param parts all raters together, then each group where there are several
     * @param earlier what it had in the rounds before, the last one first
     * @param assessment the personnel's, once it is noted
     * @param combined of votes and personnel, where the round combines them
     */
    record Standing(
            Rated object,
            List<Part> parts,
            List<Earlier> earlier,
            Optional<Assessment> assessment,
            Optional<Combined> combined) {

        int assessmentVersion() {
            return assessment.map(Assessment::version).orElse(0);
        }

        Part all() {
            return parts.getFirst();
        }
    }

    /** How it was rated in an earlier round. */
    record Earlier(Round round, Optional<BigDecimal> satisfied) {}

    /**
     * One round for one person.
     *
     * @param standings only those this person may read
     */
    record View(Round round, List<GroupLine> groups, List<Standing> standings) {

        boolean hasVoidBallots() {
            return groups.stream().anyMatch(GroupLine::isVoid);
        }
    }

    View one(Actor actor, RoundId id) {
        return view(actor, rounds.get(actor.union(), id), object -> maySee(actor, object));
    }

    /** For figures only, of which no reader learns what grades somebody was given. */
    View ofPersons(Actor actor, Round round) {
        return view(actor, round, object -> object.kind().isPerson());
    }

    /** Every result of a round, for those who may read them all. */
    View whole(Actor actor, RoundId id) {
        actor.must(SEE_RESULTS);
        return view(actor, rounds.get(actor.union(), id), object -> true);
    }

    private View view(Actor actor, Round round, Predicate<Rated> which) {
        return new View(
                round,
                round.groups().stream().map(group -> line(actor, group)).toList(),
                standings(actor, round, which));
    }

    private GroupLine line(Actor actor, RaterGroup group) {
        var ballot = group.ballot();
        return ballot == null
                ? new GroupLine(group, "", false, Optional.empty())
                : new GroupLine(
                        group,
                        ballots.word(actor, ballot),
                        ballots.isVoid(actor, ballot),
                        ballots.graded(actor, ballot).map(Graded::numbers));
    }

    /** The own result, what is everybody's, and for some offices all of them. */
    static boolean maySee(Actor actor, Rated object) {
        return object.is(actor.member()) || object.kind().isEverybodys() || actor.may(SEE_RESULTS);
    }

    private List<Standing> standings(Actor actor, Round round, Predicate<Rated> which) {
        if (!round.stage().isDecided() || round.objects().stream().noneMatch(which)) {
            return List.of();
        }
        var sheets = sheets(actor, round);
        var earlier = rounds.all(actor.union()).stream()
                .filter(one -> one.stage().isDecided() && one.isBefore(round))
                .toList();
        var sheetsOf = new HashMap<RoundId, Map<Integer, Graded>>();
        var assessed = assessments.of(actor.union(), round.id());
        return round.objects().stream()
                .filter(which)
                .map(object -> standing(
                        round,
                        object,
                        parts(round, object, sheets),
                        earlier(object, earlier, one -> sheetsOf.computeIfAbsent(one.id(), id -> sheets(actor, one))),
                        assessed.stream()
                                .filter(one -> one.object() == object.no())
                                .findFirst()))
                .toList();
    }

    private static Standing standing(
            Round round, Rated object, List<Part> parts, List<Earlier> earlier, Optional<Assessment> assessment) {
        return new Standing(
                object,
                parts,
                earlier,
                assessment,
                Combined.of(parts.getFirst().satisfied(), round.personnelWeight(), assessment));
    }

    private Map<Integer, Graded> sheets(Actor actor, Round round) {
        return round.groups().stream()
                .flatMap(group -> Optional.ofNullable(group.ballot())
                        .flatMap(ballot -> ballots.graded(actor, ballot))
                        .map(graded -> Map.entry(group.no(), graded))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Part> parts(Round round, Rated object, Map<Integer, Graded> sheets) {
        var groups = round.raters(object);
        var all = part(round, object, sheets, groups, "");
        return groups.size() == 1
                ? List.of(all)
                : Stream.concat(
                                Stream.of(all),
                                groups.stream().map(one -> part(round, object, sheets, List.of(one), one.name())))
                        .toList();
    }

    private static Part part(
            Round round, Rated object, Map<Integer, Graded> sheets, List<RaterGroup> groups, String by) {
        var form = round.form(object.kind());
        var questions = form.questions();
        return new Part(
                by,
                groups.stream()
                        .mapToInt(group -> graded(sheets, group).numbers().valid())
                        .sum(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> new Line(
                                questions.get(i),
                                form.grades(questions.get(i)),
                                form.scale(),
                                new Weighing(
                                        form.grades(questions.get(i)).size(),
                                        groups.stream()
                                                .map(group -> sheet(round, object, group, graded(sheets, group), i))
                                                .toList())))
                        .toList());
    }

    private static Graded graded(Map<Integer, Graded> sheets, RaterGroup group) {
        return Objects.requireNonNull(sheets.get(group.no()));
    }

    private static Sheet sheet(Round round, Rated object, RaterGroup group, Graded graded, int question) {
        var before = round.objects(group).stream()
                .takeWhile(one -> one.no() != object.no())
                .mapToInt(one -> round.form(one.kind()).questions().size())
                .sum();
        return new Sheet(
                group.weight(), graded.numbers().valid(), graded.counts().get(before + question));
    }

    private static List<Earlier> earlier(
            Rated object, List<Round> rounds, Function<Round, Map<Integer, Graded>> sheets) {
        return rounds.stream()
                .flatMap(earlier -> earlier.objects().stream()
                        .filter(object::isSameAs)
                        .map(same -> new Earlier(
                                earlier,
                                parts(earlier, same, sheets.apply(earlier))
                                        .getFirst()
                                        .satisfied())))
                .limit(MOST_EARLIER)
                .toList();
    }
}
