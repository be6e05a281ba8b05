package io.zhijia.uppercongress;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.uppercongress.UpperCongressRefusal.ENDS_BEFORE_IT_OPENS;

import java.time.LocalDate;

/**
 * What the upper union told us.
 *
 * @param title with the numbering of the upper union, as text: 四届五次工代会
 * @param host the upper union
 * @param closes last day
 * @param seats how many delegates we send
 */
record Invitation(String title, String host, LocalDate opens, LocalDate closes, int seats) {

    Invitation {
        refuseIf(closes.isBefore(opens), ENDS_BEFORE_IT_OPENS, opens, closes);
    }
}
