package io.zhijia.division;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Who answers or answered for what, and what posts have to do. */
interface Divisions {

    /** The latest first. */
    List<Charge> charges(UnionId union);

    /** Adds one, or ends it. */
    void save(Charge charge);

    /** By post, the latest of each first. */
    List<Duty> duties(UnionId union);

    /** Adds one, corrects or ends it. */
    void save(Duty duty);
}
