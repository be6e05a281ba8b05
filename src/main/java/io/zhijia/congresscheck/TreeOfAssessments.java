package io.zhijia.congresscheck;

import static io.zhijia.congresscheck.AssessmentPermission.SEE_ASSESSMENTS;
import static io.zhijia.congresscheck.AssessmentRefusal.NOT_OPENED;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unions directly below and above ours, each asked within itself, so that no step ever mixes two. */
@Component
class TreeOfAssessments {

    private final Relatives relatives;
    private final OpenedAssessments opened;
    private final AssessmentService service;
    private final UnionDirectory unions;

    TreeOfAssessments(Relatives relatives, OpenedAssessments opened, AssessmentService service, UnionDirectory unions) {
        this.relatives = relatives;
        this.opened = opened;
        this.service = service;
        this.unions = unions;
    }

    /**
     * A union below in one year.
     *
     * @param itsOwn what it confirmed itself; null if nothing yet
     * @param ours how we assessed it; null if nobody has begun
     */
    record Unit(
            UnionId id,
            String name,
            @Nullable Assessment itsOwn,
            @Nullable Assessment ours) {

        /** Message key of where it stands. */
        String word() {
            if (ours == null) {
                return itsOwn == null ? "congresscheck.unit.WAITING" : "congresscheck.unit.OPENED";
            }
            return ours.isConfirmed() ? "congresscheck.unit.CONFIRMED" : "congresscheck.unit.EXAMINED";
        }

        String color() {
            if (ours != null && ours.isConfirmed()) {
                return "bg-green-lt";
            }
            return itsOwn == null ? "bg-secondary-lt" : "bg-yellow-lt";
        }
    }

    /** Those we assessed first, the best first; no union below is left out. */
    List<Unit> below(Actor actor, int year) {
        actor.must(SEE_ASSESSMENTS);
        var ours = service.all(actor);
        return relatives.below(actor).stream()
                .map(unit -> new Unit(
                        unit,
                        unions.name(() -> unit),
                        opened.of(new Asking(unit, unit, year)).orElse(null),
                        ours.stream()
                                .filter(one -> one.unit().equals(unit) && one.year() == year)
                                .findFirst()
                                .orElse(null)))
                .sorted((one, other) -> Integer.compare(rank(other), rank(one)))
                .toList();
    }

    private static int rank(Unit unit) {
        var ours = unit.ours();
        return ours == null ? -1 : ours.percent();
    }

    /** What the unions above said of ours. */
    List<Assessment> above(Actor actor, int year) {
        actor.must(SEE_ASSESSMENTS);
        return relatives.above(actor).stream()
                .flatMap(upper -> opened.of(new Asking(upper, actor.union(), year)).stream())
                .toList();
    }

    /**
     * Begins with a union below, from what it opened.
     *
     * @throws NoSuchElementException if it is not below ours
     */
    AssessmentId begin(Actor actor, UnionId unit, int year) {
        service.mustAssess(actor);
        if (!relatives.below(actor).contains(unit)) {
            throw new NoSuchElementException("Union " + unit + " is not below " + actor.union());
        }
        Optional<Assessment> itsOwn = opened.of(new Asking(unit, unit, year));
        var findings = itsOwn.orElseThrow(() -> new Refusal(NOT_OPENED, String.valueOf(year)))
                .findings();
        return service.begin(actor, unit, unions.name(() -> unit), year, findings);
    }
}
