package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.NOT_NOW;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a proposal has come: the state machine, and nothing else.
 *
 * @param round 1, or 2 once it is handled a second time
 * @param reviewAsked whether the proposer has asked for a review of the turn into a suggestion
 * @param undoTo where the committee's last step can be taken back to; null once somebody else has acted
 */
record Course(
        Stage stage,
        Path path,
        int round,
        boolean reviewAsked,
        @Nullable Stage undoTo) {

    static final Course BEGUN = new Course(Stage.DRAFT, Path.CASE, 1, false, null);

    /**
     * After that step.
     *
     * @param met what is there of what steps need
     */
    Course after(Step step, Role as, Set<Need> met) {
        var arrow = arrow(step).orElseThrow(() -> new Refusal(NOT_NOW));
        refuseIf(!arrow.by().contains(as), NOT_YOUR_PART);
        arrow.needs().stream()
                .filter(need -> !isMet(need, met))
                .sorted()
                .findFirst()
                .ifPresent(need -> {
                    throw new Refusal(need.refusal());
                });
        return step == Step.UNDO ? undone() : along(arrow);
    }

    /** Whether the step is open here at all, for somebody, if its needs are met. */
    boolean allows(Step step) {
        return arrow(step).isPresent() && (step != Step.UNDO || undoTo != null);
    }

    boolean allows(Step step, Role as) {
        return allows(step) && arrow(step).orElseThrow().by().contains(as);
    }

    private Optional<Transition> arrow(Step step) {
        return Transitions.ALL.stream()
                .filter(one -> one.isFor(stage, step, path))
                .findFirst();
    }

    private boolean isMet(Need need, Set<Need> met) {
        return switch (need) {
            case OWN_LAST_STEP -> undoTo != null;
            case FIRST_REVIEW -> !reviewAsked;
            case FIRST_ROUND -> round == 1;
            case SECOND_ROUND -> round == 2;
            default -> met.contains(need);
        };
    }

    private Course along(Transition arrow) {
        return new Course(
                arrow.to(),
                pathAfter(arrow.step()),
                arrow.step() == Step.HANDLE_AGAIN ? 2 : round,
                reviewAsked || arrow.step() == Step.ASK_REVIEW,
                arrow.step().isUndoable() ? stage : null);
    }

    private Path pathAfter(Step step) {
        return switch (step) {
            case MAKE_SUGGESTION -> Path.SUGGESTION;
            case ASK_REVIEW -> Path.CASE;
            default -> path;
        };
    }

    private Course undone() {
        var back = Objects.requireNonNull(undoTo);
        var screened = Stage.ON_THE_TABLE.contains(back);
        return new Course(back, screened ? Path.CASE : path, round, reviewAsked, null);
    }
}
