package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.particulars.Particular;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of all members. */
interface MemberFiles {

    /** Empty if nothing is known yet. */
    MemberFile get(UnionId union, MemberId member);

    /** Of all members who have one. */
    Map<MemberId, MemberFile> all(UnionId union);

    /** Who has worked since one of these days. */
    Map<MemberId, LocalDate> workingSince(UnionId union, Collection<LocalDate> days);

    /** What these people's files say of one thing, as far as it is known. */
    Map<MemberId, String> facts(UnionId union, Particular particular, Collection<MemberId> members);

    /** The values of the union's own fields, as they are kept, of those who have any. */
    Map<MemberId, Map<UUID, String>> own(UnionId union, Collection<MemberId> members);

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
