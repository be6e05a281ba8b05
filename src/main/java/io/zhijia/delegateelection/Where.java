package io.zhijia.delegateelection;

import io.zhijia.congress.ElectedDelegates.Place;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import java.util.UUID;

/**
 * The constituency as it was on the day of the notice.
 *
 * @param number of the term
 * @param kindWord message key of what assembles
 * @param staff all who have a vote in it
 */
record Where(
        UUID term, UUID constituency, int number, String kindWord, String name, int staff, Region region, Units units) {

    static Where of(Place place) {
        return new Where(
                place.term(),
                place.constituency(),
                place.number(),
                place.kindWord(),
                place.name(),
                place.staff(),
                place.region(),
                place.units());
    }
}
