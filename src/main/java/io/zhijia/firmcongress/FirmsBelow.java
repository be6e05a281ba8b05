package io.zhijia.firmcongress;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.union.UnionDirectory;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The totals of the unions directly below ours, each asked within itself. */
@Component
class FirmsBelow {

    private final Relatives relatives;
    private final FirmService service;
    private final UnionDirectory unions;

    FirmsBelow(Relatives relatives, FirmService service, UnionDirectory unions) {
        this.relatives = relatives;
        this.service = service;
        this.unions = unions;
    }

    /** One of them. */
    record Unit(String name, Coverage coverage) {}

    /** By name; those that list no firms are left out. */
    List<Unit> of(Actor actor, int year) {
        return relatives.below(actor).stream()
                .map(unit -> new Unit(unions.name(() -> unit), service.coverage(() -> unit, year)))
                .filter(unit -> unit.coverage().firms() > 0)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
