package io.zhijia.memberfile;

import static io.zhijia.memberfile.FileRefusal.CHILD_NOT_ALLOWED;
import static io.zhijia.memberfile.FileRefusal.FAMILY_NOT_ALLOWED;
import static io.zhijia.memberfile.FileRefusal.HEALTH_NOT_ALLOWED;
import static io.zhijia.memberfile.FileRefusal.LOOKED_AHEAD;
import static io.zhijia.memberfile.FileRefusal.NEXT_LOOK_BEFORE;
import static io.zhijia.memberfile.FileRefusal.NOTHING_OF_THE_FAMILY;
import static io.zhijia.memberfile.FileRefusal.NUMBER_IN_TEXT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.consent.Purpose;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The family of a member (家庭情况) as it is kept: everything said in it is sealed.
 *
 * @param source how it is known, such as 家访
 * @param lookedOn when
 * @param nextLook when somebody should ask again; null if nobody need
 */
record FamilyProfile(
        UnionId union,
        MemberId member,
        String sealed,
        String source,
        LocalDate lookedOn,
        @Nullable LocalDate nextLook,
        MemberId recordedBy,
        int version) {

    /** Identity numbers, and long numbers of cards and the like. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx]|\\d{15,}");

    /** Refuses what the person has not allowed, and what is not needed. */
    static void check(
            FamilyFacts facts,
            LocalDate lookedOn,
            @Nullable LocalDate nextLook,
            Set<Purpose> allowed,
            LocalDate today) {
        refuseIf(!allowed.contains(Purpose.FAMILY), FAMILY_NOT_ALLOWED);
        refuseIf(facts.isEmpty(), NOTHING_OF_THE_FAMILY);
        refuseIf(facts.hasYoungChild(today) && !allowed.contains(Purpose.CHILD), CHILD_NOT_ALLOWED);
        refuseIf(!facts.illness().isEmpty() && !allowed.contains(Purpose.HEALTH), HEALTH_NOT_ALLOWED);
        refuseIf(NUMBER.matcher(facts.text()).find(), NUMBER_IN_TEXT);
        refuseIf(lookedOn.isAfter(today), LOOKED_AHEAD, lookedOn);
        refuseIf(nextLook != null && !nextLook.isAfter(lookedOn), NEXT_LOOK_BEFORE, lookedOn);
    }

    FamilyProfile with(String other) {
        return new FamilyProfile(union, member, other, source, lookedOn, nextLook, recordedBy, version);
    }
}
