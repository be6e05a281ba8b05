package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingPermission.KEEP_BUILDING;
import static io.zhijia.unionbuilding.BuildingPermission.SEE_BUILDING;
import static io.zhijia.unionbuilding.BuildingRefusal.NO_UNIONS_BELOW;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Permission;
import io.zhijia.orgtree.UnionsBelow;
import org.springframework.stereotype.Component;

/** Which unions build unions, and who does it there. */
@Component
class Builders {

    private final UnionsBelow below;

    Builders(UnionsBelow below) {
        this.below = below;
    }

    void mustSee(Actor actor) {
        must(actor, SEE_BUILDING);
    }

    void mustKeep(Actor actor) {
        must(actor, KEEP_BUILDING);
    }

    private void must(Actor actor, Permission step) {
        actor.must(step);
        refuseIf(!below.areOurs(actor), NO_UNIONS_BELOW);
    }
}
