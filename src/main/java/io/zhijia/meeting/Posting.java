package io.zhijia.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision taken between two sittings was made known (公布、公示).
 *
 * @param place where it hangs or stands, in words
 * @param until last day of a public notice; null where it is made known for good
 */
record Posting(LocalDate on, String place, @Nullable LocalDate until) {}
