package io.zhijia.archive;

import static io.zhijia.archive.RecordPermission.ENTER_RECORD;
import static io.zhijia.archive.RecordPermission.SEE_RECORDS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries a person may read: officers of the union every one; a group leader those of the group; anybody those
 * they took part in or wrote.
 */
record RecordScope(boolean everything, Set<UUID> groups, MemberId self) {

    static RecordScope of(Actor actor) {
        return new RecordScope(actor.may(SEE_RECORDS), actor.groupsFor(SEE_RECORDS), actor.member());
    }

    static Set<UUID> groupsLedBy(Actor actor) {
        return actor.groupsFor(ENTER_RECORD);
    }

    boolean reads(RecordEntry entry) {
        return everything
                || (entry.facts().group() != null
                        && groups.contains(entry.facts().group()))
                || self.equals(entry.filedBy())
                || entry.participants().contains(self);
    }
}
