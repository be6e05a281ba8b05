package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken; the list of them only grows.
 *
 * @param number from 1
 * @param by null where time did it
 * @param office as what, for the record: {@link Role} or the name of an office
 * @param opinion reason or remark; may be empty
 */
record Taken(
        int number,
        Step step,
        Stage from,
        Stage to,
        @Nullable MemberId by,
        String office,
        LocalDateTime at,
        String opinion) {}
