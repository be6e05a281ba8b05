package io.zhijia.activist;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The lists of all years. */
interface Activists {

    List<Activist> of(UnionId union, int year);

    /** The years that have a list, the latest first. */
    List<Integer> years(UnionId union);

    /** Adds somebody; false if they are on the list of that year already. */
    boolean add(UnionId union, Activist activist);

    void change(UnionId union, Activist activist);

    void remove(UnionId union, int year, MemberId member);
}
