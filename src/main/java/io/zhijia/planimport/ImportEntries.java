package io.zhijia.planimport;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The entries of all imports. */
interface ImportEntries {

    /**
     * The entry with this id.
     *
     * @throws java.util.NoSuchElementException if that import has none
     */
    ImportEntry get(UnionId union, ImportId of, EntryId id);

    /** In the order of the text. */
    List<ImportEntry> of(UnionId union, ImportId of);

    /** Takes these for all the entries of the import. */
    void replace(PlanImport of, List<ImportEntry> entries);

    /** Makes room for this many entries behind a position. */
    void moveUp(UnionId union, ImportId of, int behind, int by);

    /**
     * Keeps the entry as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(ImportEntry entry);

    void remove(ImportEntry entry);
}
