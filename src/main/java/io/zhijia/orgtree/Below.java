package io.zhijia.orgtree;

import io.zhijia.membership.HeadCount;
import io.zhijia.membership.HeadCounts;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a union below tells the one above it: how many members it has, if it says itself that the other is above it. */
@Service
@Transactional(readOnly = true)
class Below {

    private final Nodes nodes;
    private final HeadCounts counts;

    Below(Nodes nodes, HeadCounts counts) {
        this.nodes = nodes;
        this.counts = counts;
    }

    /** Empty unless this union names the one that asks as above it. */
    Optional<HeadCount> figures(Asking asking) {
        return nodes.all(asking.union()).stream()
                .filter(node -> node.above() && node.closed() == null)
                .filter(node -> asking.above().equals(node.linked()))
                .findFirst()
                .map(node -> counts.inService(asking));
    }
}
