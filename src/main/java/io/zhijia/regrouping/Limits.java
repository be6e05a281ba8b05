package io.zhijia.regrouping;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.regrouping.RegroupingRefusal.LIMITS_CROSS;

/** How many people a group may have; a union sets its own. */
record Limits(int least, int most) {

    static final Limits USUAL = new Limits(5, 30);

    Limits {
        refuseIf(least < 1 || most < least, LIMITS_CROSS, least, most);
    }
}
