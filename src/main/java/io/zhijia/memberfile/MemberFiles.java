package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The files of all members. */
interface MemberFiles {

    /** Empty if nothing is known yet. */
    MemberFile get(UnionId union, MemberId member);

    /** Of all members who have one. */
    Map<MemberId, MemberFile> all(UnionId union);

    /** Whose identity number has this hash. */
    Optional<MemberId> withIdentity(UnionId union, String hash);

    /**
     * Keeps a file.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else changed it since it was read
     */
    void save(MemberFile file);

    /** Many at once, whatever was kept before. */
    void saveAll(UnionId union, Collection<MemberFile> files);

    void remove(UnionId union, Collection<MemberId> members);
}
