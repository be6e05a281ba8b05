package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The agendas of all sittings at once: of the unit's own assembly of the staff, or of the union's members, who meet about other matters. */
interface Agendas {

    /** The latest first; none of those cancelled. */
    List<Agenda> all(UnionId union);

    /** Likewise, of the meetings of the union's members. */
    List<Agenda> ofMembers(UnionId union);
}
