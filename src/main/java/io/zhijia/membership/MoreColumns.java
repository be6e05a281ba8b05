package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Columns other modules add to the register, to be chosen for the list and in the sheet; offered as a bean. */
public interface MoreColumns {

    /** Those this person may have of many people at once, each called differently. */
    List<String> headers(Actor actor);

    /** For each of these members a value for every header; who is missing has none. Asked for a few hundred at a time. */
    Map<MemberId, List<String>> values(Actor actor, Collection<MemberId> members);
}
