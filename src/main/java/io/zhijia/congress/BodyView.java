package io.zhijia.congress;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.congress.Composition.Check;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with the names of whoever sits in it.
 *
 * @param sitting title of the sitting it belongs to; empty for one of the whole term
 * @param day on which it is looked at: that of its sitting, else today
 * @param left who sat in it before
 */
record BodyView(Body body, String sitting, LocalDate day, List<Place> places, List<Place> left, List<Check> checks) {

    /**
     * Somebody in it.
     *
     * @param delegation of whoever is a delegate; empty otherwise
     */
    record Place(BodySeat seat, String name, String delegation) {

        boolean isHead() {
            return seat.role() == Role.HEAD;
        }

        @Nullable LocalDate until() {
            return seat.until();
        }
    }
}
