package io.zhijia.audience;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The saved ones. */
interface Audiences {

    /** By name. */
    List<Audience> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Audience get(UnionId union, AudienceId id);

    /** Adds one unless another has its name. */
    boolean add(UnionId union, Audience audience);

    void remove(UnionId union, AudienceId id);
}
