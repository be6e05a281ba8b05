package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;

/** What a module knows to happen on days to come; offered as a bean, shown under "this month". */
public interface Coming {

    /** What this person may see of these days, first and last included; at most a few dozen lines, the earliest first. */
    List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last);

    /** The same for the plan's month calendar, as far as it should show it: what no item of the plan says. */
    default List<ComingLine> inCalendar(Actor actor, LocalDate first, LocalDate last) {
        return List.of();
    }
}
