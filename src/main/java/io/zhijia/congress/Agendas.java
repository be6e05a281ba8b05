package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The agendas of all sittings of the staff's assembly at once; the members of the union meet about other matters. */
interface Agendas {

    /** The latest first; none of those cancelled. */
    List<Agenda> all(UnionId union);
}
