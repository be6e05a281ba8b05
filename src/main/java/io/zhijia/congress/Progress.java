package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** How far a resolution has been carried out, as somebody noted it. */
record Progress(int number, int percent, String note, MemberId by, LocalDate on) {

    /** The same of the same day, by the same person. */
    boolean says(Progress other) {
        return equals(new Progress(number, other.percent, other.note, other.by, other.on));
    }
}
