package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;

/**
 * Somebody else took over (接办) while a case was going on; clocks go on as they were.
 *
 * @param fromName of the department; empty for leader and keeper
 */
record Replacement(
        int number,
        Part part,
        String fromName,
        MemberId from,
        String toName,
        MemberId to,
        String reason,
        MemberId by,
        LocalDateTime at) {

    /** For whom. */
    enum Part {
        /** 主办部门 */
        HANDLER,
        /** 协办部门 */
        CO_HANDLER,
        /** 分管领导 */
        LEADER,
        /** 督办委员 */
        KEEPER;

        /** Message key of its name. */
        String word() {
            return "handling.part." + name();
        }

        boolean isDepartment() {
            return this == HANDLER || this == CO_HANDLER;
        }
    }
}
