package io.zhijia.archive;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries a person may read: officers of the union every one; a group leader those of the group; anybody those
 * they took part in or wrote.
 */
record RecordScope(boolean everything, Set<UUID> groups, MemberId self) {

    /** Who files and corrects for the whole union. */
    static final Set<Office> KEEPERS =
            Collections.unmodifiableSet(EnumSet.of(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER));

    static RecordScope of(Actor actor) {
        var offices = actor.offices().getOrDefault(actor.union().value(), Set.of());
        return new RecordScope(!offices.isEmpty(), groupsLedBy(actor), actor.member());
    }

    static Set<UUID> groupsLedBy(Actor actor) {
        return actor.offices().entrySet().stream()
                .filter(held -> held.getValue().contains(GROUP_LEADER))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    boolean reads(RecordEntry entry) {
        return everything
                || (entry.facts().group() != null
                        && groups.contains(entry.facts().group()))
                || self.equals(entry.filedBy())
                || entry.participants().contains(self);
    }
}
