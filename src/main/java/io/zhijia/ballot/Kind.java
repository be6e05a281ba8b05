package io.zhijia.ballot;

import io.zhijia.decision.Matter;
import org.jspecify.annotations.Nullable;

/** What a vote is about; it stands in the charter by this name. */
enum Kind {
    /** One matter or several: for, against, abstain. */
    RESOLUTION(null),
    /** People for seats. */
    ELECTION(Matter.COMMITTEE_ELECTED),
    /** Grades. */
    APPRAISAL(null),
    /** 罢免主席、副主席 */
    DISMISSAL_OF_CHAIR(Matter.CHAIR_DISMISSED),
    /** 罢免委员 */
    DISMISSAL_OF_MEMBER(Matter.MEMBER_DISMISSED);

    private final @Nullable Matter matter;

    Kind(@Nullable Matter matter) {
        this.matter = matter;
    }

    /** By which rule it passes; null for what whoever votes passes by theirs. */
    @Nullable Matter matter() {
        return matter;
    }

    /** For, against, abstain: what a keeper sets up without a list of people. */
    boolean isAsked() {
        return this != ELECTION && this != APPRAISAL;
    }

    boolean isDismissal() {
        return this == DISMISSAL_OF_CHAIR || this == DISMISSAL_OF_MEMBER;
    }

    /** Message key of its name. */
    String word() {
        return "ballot.kind." + name();
    }
}
