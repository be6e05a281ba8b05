package io.zhijia.reserved;

import io.zhijia.congress.SittingId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a union added to the usual matters or left out, its decisions, and where its standing reports are. */
interface Matters {

    /** By title. */
    List<Matter> own(UnionId union);

    void add(UnionId union, Matter own);

    void remove(UnionId union, UUID own);

    /** Reasons by key. */
    Map<String, String> leftOut(UnionId union);

    void leaveOut(UnionId union, String matter, String reason);

    void takeIn(UnionId union, String matter);

    /** Within these days, the latest first. */
    List<Decision> decisions(UnionId union, LocalDate first, LocalDate last);

    Optional<Decision> find(UnionId union, UUID id);

    boolean isUsed(UnionId union, String matter);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Decision decision);

    void remove(UnionId union, Decision decision);

    /** Items by the key of the standing report, for every sitting. */
    Map<SittingId, Map<String, Integer>> covered(UnionId union);

    /** All of a sitting's at once. */
    void cover(UnionId union, SittingId sitting, Map<String, Integer> items);
}
