package io.zhijia.framework;

import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All the frameworks there are, and where they are tagged. */
interface Frameworks {

    List<Framework> all(UnionId union);

    /**
     * The framework with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Framework get(UnionId union, FrameworkId id);

    /** New, or as it stands now. */
    void save(Framework framework);

    /** With its strands and tags. */
    void remove(UnionId union, FrameworkId id);

    void note(UnionId union, FrameworkId id, Change change);

    /** The latest first. */
    List<Change> changes(UnionId union, FrameworkId id);

    List<Tag> tags(UnionId union);

    List<Tag> tagsOn(UnionId union, UUID thing);

    /** The same a second time adds nothing. */
    void tag(UnionId union, Collection<Tag> tags);

    void untag(UnionId union, UUID strand, UUID thing);

    void untagAll(UnionId union, Collection<UUID> things);
}
