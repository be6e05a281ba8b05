package io.zhijia.orgtree;

import static java.util.stream.Collectors.toSet;

import io.zhijia.tenancy.WithinUnion;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which unions of this installation a union itself names as above or below it, and are open. */
@Service
@Transactional(readOnly = true)
class NamedUnions {

    private final Nodes nodes;

    NamedUnions(Nodes nodes) {
        this.nodes = nodes;
    }

    Set<Kin> of(WithinUnion asked) {
        return nodes.all(asked.union()).stream()
                .filter(node -> node.closed() == null && node.linked() != null)
                .map(node -> new Kin(Objects.requireNonNull(node.linked()), node.above()))
                .collect(toSet());
    }
}
