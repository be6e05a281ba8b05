package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** No sequence of steps, by whomever and with whatever at hand, leads where the rules do not. */
class CourseProperties {

    private static final Set<Stage> AFTER_THE_ANSWER =
            EnumSet.of(Stage.ANSWERED, Stage.RATING, Stage.ASSESSMENT, Stage.CLOSED, Stage.FOLLOW_UP, Stage.ARCHIVED);

    /** A step somebody tries. */
    record Try(Step step, Role as, Set<Need> met) {}

    /** A step that was taken, with what was before and after. */
    record Went(Course before, Try taken, Course after) {}

    @Property(tries = 3000)
    void noWalkLeavesTheArrows(@ForAll("walks") List<Try> walk) {
        for (var went : walked(walk)) {
            assertThat(Transitions.ALL)
                    .anyMatch(arrow -> arrow.isFor(
                                    went.before().stage(),
                                    went.taken().step(),
                                    went.before().path())
                            && arrow.by().contains(went.taken().as())
                            && (arrow.to() == went.after().stage()
                                    || went.taken().step() == Step.UNDO));
        }
    }

    @Property(tries = 3000)
    void nothingIsAnsweredWithoutASignatureNorRatedByOthers(@ForAll("walks") List<Try> walk) {
        var gone = walked(walk);
        for (var went : gone) {
            if (went.after().stage() == Stage.ANSWERED && went.before().stage() != Stage.ANSWERED) {
                assertThat(went.taken().step()).isEqualTo(went.before().path() == Path.CASE ? Step.SIGN : Step.REPLY);
                assertThat(went.taken().as()).isEqualTo(went.before().path() == Path.CASE ? Role.LEADER : Role.HANDLER);
                assertThat(went.taken().met()).contains(Need.ANSWER);
            }
            if (went.taken().step() == Step.RATE) {
                assertThat(went.taken().as()).isEqualTo(Role.JOINT_PROPOSER);
            }
        }
        if (gone.stream()
                .anyMatch(went -> AFTER_THE_ANSWER.contains(went.after().stage()))) {
            assertThat(gone)
                    .anyMatch(went ->
                            Set.of(Step.SIGN, Step.REPLY).contains(went.taken().step()));
        }
    }

    @Property(tries = 3000)
    void aCaseIsDocketedByTheCommitteeAndHandledTwiceAtMost(@ForAll("walks") List<Try> walk) {
        var again = 0;
        for (var went : walked(walk)) {
            assertThat(went.after().round())
                    .isBetween(1, 2)
                    .isGreaterThanOrEqualTo(went.before().round());
            again += went.taken().step() == Step.HANDLE_AGAIN ? 1 : 0;
            if (went.taken().step() == Step.DOCKET) {
                assertThat(went.taken().as()).isEqualTo(Role.COMMITTEE);
                assertThat(went.taken().met()).contains(Need.SECONDERS);
            }
        }
        assertThat(again).isLessThanOrEqualTo(1);
    }

    @Property(tries = 3000)
    void aSuggestionGoesTheLighterWay(@ForAll("walks") List<Try> walk) {
        for (var went : walked(walk)) {
            if (went.after().path() == Path.SUGGESTION) {
                assertThat(went.after().stage())
                        .isNotIn(Stage.COUNTERSIGNING, Stage.SIGN_OFF, Stage.SECOND_HANDLING, Stage.ASSESSMENT)
                        .isNotIn(Stage.DOCKETED, Stage.MERGED, Stage.DECLINED);
            }
        }
    }

    @Property(tries = 3000)
    void whatTheCommitteeDecidedIsUndoneOnlyBeforeAnybodyActs(@ForAll("walks") List<Try> walk) {
        var gone = walked(walk);
        for (int i = 0; i < gone.size(); i++) {
            if (gone.get(i).taken().step() == Step.UNDO) {
                assertThat(i).isPositive();
                assertThat(gone.get(i - 1).taken().step().isUndoable()).isTrue();
                assertThat(gone.get(i).after().stage())
                        .isEqualTo(gone.get(i - 1).before().stage());
                assertThat(gone.get(i).after().path())
                        .isEqualTo(gone.get(i - 1).before().path());
            }
        }
    }

    @Property(tries = 1000)
    void whatIsOverStaysOver(@ForAll("walks") List<Try> walk) {
        for (var went : walked(walk)) {
            assertThat(went.before().stage()).isNotEqualTo(Stage.WITHDRAWN);
            if (went.before().stage() == Stage.ARCHIVED) {
                assertThat(went.after().stage()).isEqualTo(Stage.ARCHIVED);
            }
        }
    }

    /** Otherwise the walks would prove little. */
    @Example
    void everyStageCanBeReachedAndLeftUnlessItIsTheEnd() {
        var reached = EnumSet.of(Stage.DRAFT);
        for (int i = 0; i < Stage.values().length; i++) {
            Transitions.ALL.stream().filter(arrow -> reached.contains(arrow.from())).toList().stream()
                    .map(Transition::to)
                    .forEach(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(Stage.values())
                .filteredOn(stage -> !stage.isOver())
                .allMatch(stage ->
                        Transitions.ALL.stream().anyMatch(arrow -> arrow.from() == stage && arrow.to() != stage))
                .allMatch(stage -> Transitions.ALL.stream()
                        .anyMatch(arrow -> arrow.from() == stage && arrow.by().contains(stage.turn())));
    }

    @Example
    void everyStepBelongsToAnArrowAndNoArrowIsThereTwice() {
        assertThat(Transitions.ALL.stream().map(Transition::step))
                .containsAll(EnumSet.complementOf(EnumSet.of(Step.WRITE)));
        for (var arrow : Transitions.ALL) {
            for (var path : arrow.paths()) {
                assertThat(Transitions.ALL.stream().filter(one -> one.isFor(arrow.from(), arrow.step(), path)))
                        .as("%s at %s", arrow.step(), arrow.from())
                        .hasSize(1);
            }
        }
    }

    @Example
    void everyNeedIsAskedForAndRefusedInItsOwnWords() {
        for (var arrow : Transitions.ALL) {
            var by = arrow.by().iterator().next();
            var path = arrow.paths().iterator().next();
            for (var missing : arrow.needs()) {
                var met = EnumSet.allOf(Need.class);
                met.remove(missing);
                var round = missing == Need.FIRST_ROUND ? 2 : arrow.needs().contains(Need.SECOND_ROUND) ? 2 : 1;
                round = missing == Need.SECOND_ROUND ? 1 : round;
                var undo = missing == Need.OWN_LAST_STEP ? null : Stage.SCREENING;
                var course = new Course(arrow.from(), path, round, missing == Need.FIRST_REVIEW, undo);
                assertThatExceptionOfType(Refusal.class)
                        .as("%s at %s without %s", arrow.step(), arrow.from(), missing)
                        .isThrownBy(() -> course.after(arrow.step(), by, met))
                        .extracting(Refusal::reason)
                        .isEqualTo(missing.refusal());
            }
        }
    }

    @Example
    void nobodyTakesAStepThatIsNotTheirs() {
        for (var arrow : Transitions.ALL) {
            var path = arrow.paths().iterator().next();
            var course = new Course(arrow.from(), path, 1, false, Stage.SCREENING);
            EnumSet.complementOf(EnumSet.copyOf(arrow.by()))
                    .forEach(other -> assertThatExceptionOfType(Refusal.class)
                            .as("%s at %s by %s", arrow.step(), arrow.from(), other)
                            .isThrownBy(() -> course.after(arrow.step(), other, EnumSet.allOf(Need.class)))
                            .extracting(Refusal::reason)
                            .isEqualTo(ProposalRefusal.NOT_YOUR_PART));
        }
    }

    /** Mostly steps that are open just then, so that walks get far; some that are not. */
    @Provide
    Arbitrary<List<Try>> walks() {
        var step = Arbitraries.of(Step.values());
        var role = Arbitraries.of(Role.values());
        var met = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(EnumSet.allOf(Need.class)).map(all -> (Set<Need>) all)),
                Tuple.of(1, Arbitraries.of(Need.values()).set()));
        return Combinators.combine(step, role, met).as(Try::new).list().ofMaxSize(250);
    }

    /** Who is refused stays where they are. */
    private static List<Went> walked(List<Try> walk) {
        var gone = new ArrayList<Went>();
        var course = Course.BEGUN;
        for (int i = 0; i < walk.size(); i++) {
            var tried = i % 5 == 4 ? walk.get(i) : nearest(course, walk.get(i));
            try {
                var next = course.after(tried.step(), tried.as(), tried.met());
                gone.add(new Went(course, tried, next));
                course = next;
            } catch (Refusal refused) {
                assertThat(refused.reason()).isInstanceOf(ProposalRefusal.class);
            }
        }
        return gone;
    }

    /** The same try bent to an arrow that leaves from here. */
    private static Try nearest(Course course, Try tried) {
        var open = Transitions.ALL.stream()
                .filter(arrow -> arrow.from() == course.stage() && arrow.paths().contains(course.path()))
                .toList();
        if (open.isEmpty()) {
            return tried;
        }
        var arrow = open.get(List.of(Step.values()).indexOf(tried.step()) * 7 % open.size());
        var by = List.copyOf(arrow.by());
        return new Try(arrow.step(), by.get(List.of(Role.values()).indexOf(tried.as()) % by.size()), tried.met());
    }
}
