package io.zhijia.archive;

import io.zhijia.identity.Actor;
import java.util.List;

/** People and bodies a module knows who help with union work; offered as a bean, to be ticked where an entry is written. */
public interface HelpersKnown {

    /** Message key of who they are. */
    String word();

    /** As the record book names them; none where they are not this person's to see. */
    List<String> names(Actor actor);
}
