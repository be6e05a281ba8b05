package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.union.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A docketed proposal that a department was given, and what came of it so far.
 *
 * @param contact who acts for the department
 * @param closedOn null while it is open
 * @param outcome A, B, C or D, or the nearest of them; empty while it is not answered
 * @param rated how many rated the last answer
 * @param satisfied how many of them were satisfied with what came of it
 * @param isLate whether its first answer came after its day, or that day is over
 */
public record HandledCase(
        ProposalId proposal,
        String number,
        String title,
        List<MemberId> proposers,
        DepartmentId department,
        String departmentName,
        MemberId contact,
        @Nullable LocalDate closedOn,
        String outcome,
        int rated,
        int satisfied,
        boolean isLate) {}
