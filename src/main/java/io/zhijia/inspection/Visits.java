package io.zhijia.inspection;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All visits there are. Found by its address, a visit is what tells us the union: before, none is known. */
interface Visits {

    Optional<Visit> find(String tokenHash);

    /**
     * The visit with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Visit get(UnionId union, VisitId id);

    /** The latest day first. */
    List<Visit> all(UnionId union);

    void save(Visit visit);

    void note(UnionId union, VisitId visit, Look look);

    /** The latest first, at most so many. */
    List<Look> looks(UnionId union, VisitId visit, int most);
}
