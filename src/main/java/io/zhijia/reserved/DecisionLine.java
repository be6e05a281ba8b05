package io.zhijia.reserved;

import io.zhijia.congress.Agenda;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the page shows it.
 *
 * @param on the sitting it is tied to; null if none
 * @param point the item there; null if none, or if it was taken off
 */
record DecisionLine(
        Decision decision,
        Matter matter,
        Outcome outcome,
        @Nullable Agenda on,
        Agenda.@Nullable Point point) {

    static DecisionLine of(Decision decision, Matter matter, Optional<Agenda> agenda) {
        var place = decision.place();
        var item = place == null ? 0 : place.item();
        return new DecisionLine(
                decision,
                matter,
                Outcome.of(matter.handling(), decision.on(), agenda, item),
                agenda.orElse(null),
                agenda.flatMap(on -> on.point(item)).orElse(null));
    }
}
