package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** How a resolution was worded before somebody changed it. */
record Wording(int version, String text, MemberId changedBy, LocalDate changedOn) {}
