package io.zhijia.library;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All there is in the library of a union. */
interface LibraryItems {

    Optional<LibraryItem> find(UnionId union, LibraryItemId id);

    /** On the shelf, offered by whoever asks, or waiting, as the filter says; the most useful first. */
    List<LibraryLine> lines(Actor actor, LibraryFilter filter, int limit, int offset);

    /** What is shared with the other unions of the tree, the most useful first. */
    List<LibraryLine> shared(UnionId union, LibraryFilter filter, int limit);

    /** How many wait for an officer. */
    int waiting(UnionId union);

    /**
     * Keeps it as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(LibraryItem item);
}
