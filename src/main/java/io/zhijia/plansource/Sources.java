package io.zhijia.plansource;

import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All the sources there are, their points and what follows them. */
interface Sources {

    /** The latest year first. */
    List<Source> all(UnionId union);

    /**
     * The source with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Source get(UnionId union, SourceId id);

    /** New or as it is called now; the points stay. */
    void save(Source source);

    /** With its points and links. */
    void remove(UnionId union, SourceId id);

    /** Of every source, in their order. */
    List<Point> points(UnionId union);

    /**
     * The point with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Point point(UnionId union, PointId id);

    /** After those the source has. */
    void add(UnionId union, SourceId source, List<String> points);

    void remove(UnionId union, PointId point);

    /** What follows any point within a plan. */
    List<Follows> within(UnionId union, PlanId plan);

    /** What this thing follows. */
    List<Follows> of(UnionId union, UUID thing);

    /** The same a second time changes nothing, but answers the question whether to renew. */
    void link(UnionId union, Collection<Follows> links);

    void unlink(UnionId union, PointId point, UUID thing);

    void unlinkAll(UnionId union, PlanId plan);
}
