package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All assessments of the personnel there are. */
interface Assessments {

    List<Assessment> of(UnionId union, RoundId round);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(UnionId union, RoundId round, Assessment assessment, MemberId by);
}
