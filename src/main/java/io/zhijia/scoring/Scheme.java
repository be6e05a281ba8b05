package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringRefusal.BOUNDS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.CONSULTATION_RUNS;
import static io.zhijia.scoring.ScoringRefusal.CONSULTATION_TOO_SHORT;
import static io.zhijia.scoring.ScoringRefusal.ITEMS_ARE_NOT_100;
import static io.zhijia.scoring.ScoringRefusal.ITEMS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.NOT_APPLIED;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OPINIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.PASSED_TOO_EARLY;
import static io.zhijia.scoring.ScoringRefusal.WEIGHTS_ARE_NOT_100;

import io.zhijia.refusal.Refusal;
import io.zhijia.scoring.SchemeState.Consultation;
import io.zhijia.scoring.SchemeState.Draft;
import io.zhijia.scoring.SchemeState.InForce;
import io.zhijia.scoring.SchemeState.Reviewed;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A scheme by which staff are assessed (考核办法) and what may happen to it.
 *
 * @param edition the next one has the next number
 */
record Scheme(UnionId union, SchemeId id, int edition, Content content, SchemeState state, int version) {

    static final int WHOLE = 100;
    private static final int MOST_ITEMS = 20;

    /** Opinions are asked for so many days at least (DOC-06). */
    static final int DAYS_OF_OPINIONS = 7;

    /**
     * What it says.
     *
     * @param text the scheme in words
     * @param items that are scored, a hundred points together
     * @param vetoes what is failed by, whatever the points (一票否决)
     * @param weights of the sides, a hundred together; 0 for one that is not asked
     */
    record Content(
            SchemeKind kind,
            String title,
            Role role,
            String text,
            List<Item> items,
            List<String> vetoes,
            Map<Side, Integer> weights,
            Bounds bounds) {

        int weight(Side side) {
            return weights.getOrDefault(side, 0);
        }

        List<Side> sides() {
            return List.of(Side.values()).stream()
                    .filter(side -> weight(side) > 0)
                    .toList();
        }

        private void mustAddUp() {
            refuseIf(
                    items.isEmpty()
                            || items.size() > MOST_ITEMS
                            || new HashSet<>(items.stream().map(Item::name).toList()).size() != items.size(),
                    ITEMS_MIXED_UP,
                    MOST_ITEMS);
            var points = items.stream().mapToInt(Item::points).sum();
            refuseIf(points != WHOLE, ITEMS_ARE_NOT_100, points);
            var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            refuseIf(sum != WHOLE, WEIGHTS_ARE_NOT_100, sum);
            refuseIf(!bounds.isInOrder(), BOUNDS_MIXED_UP);
        }
    }

    static Scheme drafted(UnionId union, SchemeId id, Content content) {
        return new Scheme(union, id, 1, content, new Draft(), 0);
    }

    /** While it is drafted, and in answer to opinions. */
    Scheme rewritten(Content other) {
        refuseIf(!state.isOpen(), NOT_AT_THIS_STAGE);
        if (state instanceof Consultation) {
            other.mustAddUp();
        }
        return new Scheme(union, id, edition, other, state, version);
    }

    /** Everybody may say what they think of it until that day. */
    Scheme consulted(LocalDate until, LocalDate today) {
        refuseIf(!(state instanceof Draft), NOT_AT_THIS_STAGE);
        content.mustAddUp();
        refuseIf(until.isBefore(today.plusDays(DAYS_OF_OPINIONS)), CONSULTATION_TOO_SHORT, DAYS_OF_OPINIONS);
        return in(new Consultation(until));
    }

    boolean takesOpinions(LocalDate today) {
        return state instanceof Consultation(var until) && !today.isAfter(until);
    }

    /**
     * By the congress, after everybody could speak and was answered (R2.03).
     *
     * @param unanswered opinions nobody has answered yet
     */
    Scheme passed(String decision, LocalDate on, int unanswered, LocalDate today) {
        if (!(state instanceof Consultation(var until))) {
            throw new Refusal(NOT_AT_THIS_STAGE);
        }
        refuseIf(!today.isAfter(until), CONSULTATION_RUNS, until);
        refuseIf(unanswered > 0, OPINIONS_WAIT, unanswered);
        refuseIf(!on.isAfter(until) || on.isAfter(today), PASSED_TOO_EARLY, until);
        return in(new InForce(decision, on));
    }

    /** @param held how many assessments were concluded by it */
    Scheme reviewed(String finding, int held, LocalDate today) {
        if (!(state instanceof InForce(var decision, var on))) {
            throw new Refusal(NOT_AT_THIS_STAGE);
        }
        refuseIf(held == 0, NOT_APPLIED);
        return in(new Reviewed(decision, on, finding, today));
    }

    /** To be drafted anew from what this one says. */
    Scheme nextEdition(SchemeId next) {
        refuseIf(state.isOpen(), NOT_AT_THIS_STAGE);
        return new Scheme(union, next, edition + 1, content, new Draft(), 0);
    }

    /** What can be broken: what is vetoed, and whatever is scored. */
    List<String> rules() {
        return Stream.concat(content.vetoes().stream(), content.items().stream().map(Item::name))
                .toList();
    }

    Scheme mustBeInForce() {
        refuseIf(!(state instanceof InForce), NOT_AT_THIS_STAGE);
        return this;
    }

    private Scheme in(SchemeState next) {
        return new Scheme(union, id, edition, content, next, version);
    }

    Scheme asReadAt(int seen) {
        return new Scheme(union, id, edition, content, state, seen);
    }

    /** Of which meeting it was passed; empty before. */
    String decision() {
        return switch (state) {
            case InForce(var decision, var on) -> decision;
            case Reviewed reviewed -> reviewed.decision();
            case Draft draft -> "";
            case Consultation consultation -> "";
        };
    }

    String path() {
        return "/scoring/schemes/" + id;
    }
}
