package io.zhijia.retiree;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** The checks of all years and who is on them. */
interface YearlyChecks {

    /** The latest year first. */
    List<YearlyCheck> all(UnionId union);

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    YearlyCheck get(UnionId union, YearlyCheckId id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(YearlyCheck check);

    /** Those in sight, by group and name. */
    List<CheckEntry> entries(UnionId union, YearlyCheckId check, Sight sight);

    /** How far it has come for those in sight. */
    Tally tally(UnionId union, YearlyCheckId check, Sight sight);

    /** Of whom it was said that they have died. */
    List<CheckEntry> deaths(UnionId union, YearlyCheckId check, int most);

    Optional<CheckEntry> entry(UnionId union, CheckEntryId id);

    void add(UnionId union, List<CheckEntry> entries);

    /** Takes those off the list whom nobody has asked yet. */
    void removeOpen(UnionId union, YearlyCheckId check);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(CheckEntry entry);
}
