package io.zhijia.goal;

import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All the goals there are, with the items linked to them. */
interface Goals {

    List<Goal> of(UnionId union, PlanId plan);

    /**
     * The goal with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Goal get(UnionId union, UUID id);

    void save(Goal goal, int place);

    void remove(UnionId union, UUID id);

    /** With links and waivers. */
    void removeAll(UnionId union, PlanId plan);

    /** By goal, the items linked to it. */
    Map<UUID, Set<PlanItemId>> links(UnionId union, PlanId plan);

    /** Those the item is linked to. */
    List<Goal> linkedTo(UnionId union, PlanItemId item);

    void link(UnionId union, UUID goal, Collection<PlanItemId> items);

    void unlink(UnionId union, UUID goal, Collection<PlanItemId> items);

    List<Waiver> waivers(UnionId union, PlanId plan);

    /** Once for each span: the first reason stays. */
    void waive(UnionId union, Waiver waiver);

    void demand(UnionId union, UUID goal, LocalDate first);
}
