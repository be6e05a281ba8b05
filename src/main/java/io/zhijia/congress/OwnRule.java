package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a union settled for itself; each change is one more of them.
 *
 * @param number from 1, for each rule
 * @param value null to go back to what is usual
 * @param reason after what: a resolution, a local rule
 */
record OwnRule(CongressRule rule, int number, @Nullable Integer value, String reason, MemberId by, LocalDate on) {}
