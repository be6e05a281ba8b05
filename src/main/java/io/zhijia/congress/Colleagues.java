package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who of the staff sits where all meet and is no member of the union. */
interface Colleagues {

    /** Those of a term, also those who left; by department and name. */
    List<Colleague> of(UnionId union, TermId term);

    void save(UnionId union, TermId term, Colleague colleague);

    /** As if they had never been entered. */
    void remove(UnionId union, UUID colleague);

    /** Whether they came to any sitting. */
    boolean hasCome(UnionId union, UUID colleague);

    /** Who of them came to a sitting. */
    Set<UUID> came(UnionId union, SittingId sitting);

    /** Said twice, it is so once. */
    void tick(UnionId union, SittingId sitting, UUID colleague, boolean came);
}
