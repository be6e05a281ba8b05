package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.Optional;

/** What is shown on the walls of halls, and at which addresses; found by its address, a link tells us the union. */
interface Screens {

    Optional<ProjectorLink> find(String tokenHash);

    boolean hasLink(UnionId union, SittingId sitting);

    /** In place of the one the sitting had. */
    void open(ProjectorLink link);

    void revoke(UnionId union, SittingId sitting);

    /** As at first, if nobody has said anything yet. */
    Screen of(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Screen screen);
}
