package io.zhijia.audience;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.Set;

/** A list of members another module keeps, by which an audience can be narrowed; offered as a bean. */
public interface KeptList {

    /** Under which filters keep it; never changes. */
    String name();

    /** Message key of what it is called. */
    String word();

    /** Who is on it on that day; nobody for those who may not see it. */
    Set<MemberId> on(Actor actor, LocalDate day);
}
