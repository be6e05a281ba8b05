package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter that urges a department to answer what is overdue (催办函).
 *
 * @param department as it was called that day, and who acted for it
 * @param cases each with the day it should have been done by
 */
record UrgingLetter(
        UnionId union,
        UUID id,
        int year,
        int ordinal,
        Department department,
        LocalDate on,
        MemberId by,
        List<Urged> cases) {

    /** One case of it. */
    record Urged(ProposalId proposal, LocalDate due) {}

    UrgingLetter {
        cases = List.copyOf(cases);
    }

    /** 提催〔2026〕3号 */
    String number() {
        return number(year, ordinal);
    }

    static String number(int year, int ordinal) {
        return "提催〔" + year + "〕" + ordinal + "号";
    }
}
