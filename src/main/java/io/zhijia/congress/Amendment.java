package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * What was changed in a draft before it was voted on (修改), and how many were for it as it was.
 *
 * @param favorBefore percent, from 0 to 100
 */
record Amendment(int item, int favorBefore, String changed, MemberId by, LocalDate on) {}
