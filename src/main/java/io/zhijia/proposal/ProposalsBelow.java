package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.union.UnionDirectory;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many proposals the unions directly below ours had in a year and what became of them, each asked within itself. */
@Component
class ProposalsBelow {

    private final Relatives relatives;
    private final UnionDirectory unions;
    private final CountService counts;

    ProposalsBelow(Relatives relatives, UnionDirectory unions, CountService counts) {
        this.relatives = relatives;
        this.unions = unions;
        this.counts = counts;
    }

    /** One of them. */
    record Unit(String name, Counts counts) {}

    /** By name, those without any, too: that is an answer. To be asked outside of any step. */
    List<Unit> of(Actor actor, int year) {
        actor.must(LEAD_CASES);
        return relatives.below(actor).stream()
                .map(below -> new Unit(unions.name(() -> below), counts.of(Above.at(below, actor), year)))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
