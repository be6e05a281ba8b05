package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Replacement.Part;
import io.zhijia.union.DepartmentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part in an open case that somebody has, without whom it does not go on.
 *
 * @param department null for leader and keeper
 */
record Seat(
        ProposalId proposal,
        String title,
        Stage stage,
        Part part,
        @Nullable DepartmentId department,
        String departmentName,
        MemberId member) {

    /** As forms name it: one of a case's parts. */
    String key() {
        return department == null ? part.name() : part.name() + "/" + department;
    }

    Optional<DepartmentId> where() {
        return Optional.ofNullable(department);
    }

    String path() {
        return "/proposals/" + proposal + "/replacement";
    }
}
