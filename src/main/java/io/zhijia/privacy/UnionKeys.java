package io.zhijia.privacy;

import io.zhijia.tenancy.UnionId;
import java.util.SortedMap;

/** The wrapped keys of the unions. */
interface UnionKeys {

    /** By their numbers, the oldest first. */
    SortedMap<Integer, KeyFile.Wrapped> all(UnionId union);

    /** Keeps a key unless another took its number meanwhile. */
    void add(UnionId union, int version, KeyFile.Wrapped key);
}
