package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is known of the families of members. */
interface FamilyProfiles {

    /** The latest, where two entries have become one. */
    Optional<FamilyProfile> find(UnionId union, MemberId member);

    List<FamilyProfile> all(UnionId union);

    /** Those to be looked at again by that day, the earliest first. */
    List<FamilyProfile> dueBy(UnionId union, LocalDate day, int most);

    /**
     * Puts it in the place of what was there.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if that changed since it was read
     */
    void put(FamilyProfile profile);

    /** Every row as it stands, those of entries that have become one too: they may be parted again. */
    int sealAgain(UnionId union, UnaryOperator<String> sealer);

    void remove(UnionId union, Collection<MemberId> members);
}
