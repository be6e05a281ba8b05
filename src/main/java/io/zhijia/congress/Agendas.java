package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The agendas of all sittings at once. */
interface Agendas {

    /** The latest first; none of those cancelled. */
    List<Agenda> all(UnionId union);
}
