package io.zhijia.retiree;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All cards. */
interface RetireeCards {

    /** The latest, where two entries of the register have become one. */
    Optional<RetireeCard> find(UnionId union, MemberId member);

    List<RetireeCard> all(UnionId union);

    boolean isEmpty(UnionId union);

    /**
     * Puts it in the place of what was there.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if that changed since it was read
     */
    void put(RetireeCard card);

    /** Every row as it stands, those of entries that have become one too: they may be parted again. */
    int sealAgain(UnionId union, UnaryOperator<String> sealer);

    void remove(UnionId union, Collection<MemberId> members);
}
