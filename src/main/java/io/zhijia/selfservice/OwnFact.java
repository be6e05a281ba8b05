package io.zhijia.selfservice;

import io.zhijia.particulars.Particular;
import java.util.Optional;

/** What members may ask to have corrected; everything else the union knows from papers. */
enum OwnFact {
    /** Kept by the register; the others are in the file. */
    PHONE,
    ADDRESS,
    EMERGENCY_CONTACT,
    EDUCATION,
    POLITICAL,
    POST,
    HOUSEHOLD_PLACE;

    Optional<Particular> particular() {
        return this == PHONE ? Optional.empty() : Optional.of(Particular.valueOf(name()));
    }

    /** Message key of its name. */
    String word() {
        return particular().map(Particular::word).orElse("membership.column.phone");
    }
}
