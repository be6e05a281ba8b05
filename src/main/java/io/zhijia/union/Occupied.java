package io.zhijia.union;

import io.zhijia.identity.Actor;
import java.util.UUID;

/** Whoever places people in groups and departments says whether one still has any; offered as a bean. */
public interface Occupied {

    /** How many members are in the group or department of this id today. */
    int members(Actor actor, UUID groupOrDepartment);
}
