package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is assessed.
 *
 * @param name on the day the assessment began
 * @param group then; null if in none
 * @param exempt why this person is not scored; empty if scored
 */
record Person(
        MemberId member,
        String number,
        String name,
        @Nullable UUID group,
        String exempt,
        int version) {

    boolean isExempt() {
        return !exempt.isEmpty();
    }
}
