package io.zhijia.reserved;

import static io.zhijia.congress.Handling.HEAR;
import static io.zhijia.congress.Handling.REVIEW;
import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.congress.Handling;
import io.zhijia.decision.Certainty;
import io.zhijia.union.UnitKind;
import java.util.Arrays;
import java.util.List;

/** What the union's members, or their delegates, hear every year (R4.24). */
enum MembersTopic {
    MEMBERS_WORK(HEAR, true, "各地实施办法", SECOND_HAND),
    MEMBERS_FINANCE(REVIEW, true, "工会法第四十五条", READ),
    MEMBERS_AUDIT(REVIEW, true, "工会法第四十五条", READ),
    /** 居务公开: only where residents are, and another assembly may have reviewed it. */
    MEMBERS_RESIDENTS(REVIEW, false, "各地实施办法", UNCONFIRMED);

    private final Handling handling;
    private final boolean isRegular;
    private final String source;
    private final Certainty certainty;

    MembersTopic(Handling handling, boolean isRegular, String source, Certainty certainty) {
        this.handling = handling;
        this.isRegular = isRegular;
        this.source = source;
        this.certainty = certainty;
    }

    static List<Matter> of(UnitKind kind) {
        return Arrays.stream(values())
                .filter(topic -> topic != MEMBERS_RESIDENTS || hasResidents(kind))
                .map(topic ->
                        new Matter(topic.name(), "", topic.handling, topic.isRegular, topic.source, topic.certainty))
                .toList();
    }

    private static boolean hasResidents(UnitKind kind) {
        return switch (kind) {
            case COMMUNITY, FARM -> true;
            case SCHOOL, GENERAL_BRANCH, HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP -> false;
        };
    }
}
