package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;

/** Who was there for one sitting only. */
interface Guests {

    /** By part and name. */
    List<Guest> of(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Guest guest);

    void remove(UnionId union, SittingId sitting, UUID guest);
}
