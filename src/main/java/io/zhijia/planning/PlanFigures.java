package io.zhijia.planning;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about the plan: which items there are, and how far they have come. */
@Service
@Transactional(readOnly = true)
public class PlanFigures {

    private final PlanItems items;

    PlanFigures(PlanItems items) {
        this.items = items;
    }

    /** Items that touch these days, the earliest first. */
    public List<PlannedWork> between(Actor actor, LocalDate first, LocalDate last) {
        return items.between(actor.union(), first, last).stream()
                .map(PlannedWork::of)
                .toList();
    }

    /**
     * One item.
     *
     * @throws java.util.NoSuchElementException if the union has none of this id
     */
    public PlannedWork item(Actor actor, PlanItemId id) {
        return PlannedWork.of(items.get(actor.union(), id));
    }
}
