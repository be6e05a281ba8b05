package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import java.util.List;

/** What a person asked the union for, and where it is; offered as a bean, shown on the page everybody starts from. */
public interface Asked {

    /** What this person asked for of late, at most a dozen lines, the newest first. */
    List<AskedLine> askedBy(Actor actor);
}
