package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.TRAINED_ALREADY;
import static io.zhijia.congress.CongressRefusal.TRAINING_AHEAD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Delegates learn what they are to do (培训代表): their rights and duties, how a proposal is written.
 *
 * @param material what it is taught from, and where that is found; may be empty
 * @param came those who took part
 */
record Training(
        UnionId union,
        TrainingId id,
        TermId term,
        LocalDate on,
        String subject,
        String venue,
        String material,
        Set<DelegateId> came) {

    Training {
        came = Set.copyOf(came);
    }

    /** The same, entered before. */
    boolean says(LocalDate day, String what, String where, String from) {
        return on.equals(day) && subject.equals(what) && venue.equals(where) && material.equals(from);
    }

    Training attendedBy(Set<DelegateId> those, LocalDate today) {
        refuseIf(on.isAfter(today), TRAINING_AHEAD, on);
        return new Training(union, id, term, on, subject, venue, material, those);
    }

    void refuseIfAttended() {
        refuseIf(!came.isEmpty(), TRAINED_ALREADY, came.size());
    }

    boolean hasTrained(Delegate one) {
        return came.contains(one.id());
    }
}
