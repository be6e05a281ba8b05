package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;

/** All schemes there are, and what people think of them. */
interface Schemes {

    /** Those in force first, then by title. */
    List<Scheme> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Scheme get(UnionId union, SchemeId id);

    boolean exists(UnionId union, SchemeId id);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Scheme scheme);

    /** The oldest first. */
    List<Opinion> opinions(UnionId union, SchemeId id);

    /** Sent twice it is said once. */
    void say(UnionId union, SchemeId id, Opinion opinion, MemberId author);

    /** Whether it waited for an answer. */
    boolean answer(UnionId union, SchemeId id, UUID opinion, Opinion.Outcome outcome, String answer);
}
