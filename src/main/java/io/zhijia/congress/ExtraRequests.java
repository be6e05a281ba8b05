package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;

/** All that was asked for extra sittings. */
interface ExtraRequests {

    /** The latest first. */
    List<ExtraRequest> all(UnionId union);

    /**
     * One of them; nobody else answers it until we are done.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    ExtraRequest lock(UnionId union, UUID id);

    /** A new one; false if it is there already, because somebody tapped twice. */
    boolean add(UnionId union, ExtraRequest request);

    /** What became of it. */
    void save(UnionId union, ExtraRequest request);
}
