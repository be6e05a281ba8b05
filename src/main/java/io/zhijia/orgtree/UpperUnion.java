package io.zhijia.orgtree;

import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the union above ours is called, where the tree names one. */
@Service
@Transactional(readOnly = true)
public class UpperUnion {

    private final Nodes nodes;

    UpperUnion(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Its name on that day; the one named last if there are several. */
    public Optional<String> name(Actor actor, LocalDate day) {
        var above = nodes.all(actor.union()).stream()
                .filter(node -> node.above() && node.isOpenOn(day))
                .map(Node::id)
                .collect(toSet());
        return nodes.names(actor.union()).stream()
                .filter(named -> above.contains(named.node()) && !named.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Named::name);
    }
}
