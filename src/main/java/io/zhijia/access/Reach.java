package io.zhijia.access;

import io.zhijia.identity.Office;
import io.zhijia.identity.OwnGrants;
import io.zhijia.identity.Permission;

/** How far an office reaches with a step. */
enum Reach {
    /** 全会 */
    UNION,
    /** 本组 */
    GROUP,
    NONE;

    static Reach of(Permission step, Office office, OwnGrants own) {
        if (own.inUnion(step).contains(office)) {
            return UNION;
        }
        return step.grant().inGroup().contains(office) ? GROUP : NONE;
    }

    /** Message key of its name. */
    String word() {
        return "access.reach." + name();
    }
}
