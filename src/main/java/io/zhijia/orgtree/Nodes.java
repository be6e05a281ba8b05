package io.zhijia.orgtree;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The tree as one union keeps it. */
interface Nodes {

    List<Node> all(UnionId union);

    /** Adds one, closes or links it. */
    void save(Node node);

    /** Of all bodies, the earliest first. */
    List<Named> names(UnionId union);

    /** In place of what was said for the same day. */
    void name(UnionId union, Named named);

    /** Of all bodies, the earliest first. */
    List<Figures> figures(UnionId union);

    void report(UnionId union, Figures figures);
}
