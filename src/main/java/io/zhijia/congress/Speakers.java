package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Who asked to speak, in which sitting. */
interface Speakers {

    /** In the order of asking. */
    List<Speaker> all(UnionId union, SittingId sitting);

    /** Nobody else gets one before this piece of work is done: two who ask at once get two numbers. */
    int nextNumber(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Speaker speaker);
}
