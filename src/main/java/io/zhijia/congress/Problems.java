package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The problems of all sittings. */
interface Problems {

    List<Problem> of(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Problem problem);

    void remove(UnionId union, SittingId sitting, int number);
}
