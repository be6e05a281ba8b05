package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * What somebody objects to in their own result.
 *
 * @param answer empty before it is answered
 */
record Objection(MemberId member, String text, LocalDate on, String answer) {

    boolean waits() {
        return answer.isEmpty();
    }
}
