package io.zhijia.retiree;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Permission;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose people somebody sees.
 *
 * @param groups those of the groups they lead
 * @param self those whose contact person they are
 */
record Sight(boolean everybody, Set<UUID> groups, MemberId self) {

    static Sight of(Actor actor, Permission step) {
        return new Sight(actor.may(step), actor.groupsFor(step), actor.member());
    }

    boolean isOfOffice() {
        return everybody || !groups.isEmpty();
    }

    boolean covers(@Nullable UUID group, @Nullable MemberId keeper) {
        return everybody || (group != null && groups.contains(group)) || self.equals(keeper);
    }
}
