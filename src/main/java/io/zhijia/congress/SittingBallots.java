package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.UUID;

/** A module that holds votes of a sitting by sealed ballot names them for its page; offered as a bean. */
public interface SittingBallots {

    /**
     * A vote.
     *
     * @param state message key of where it stands
     */
    record Held(String title, String path, String state) {}

    List<Held> of(Actor actor, UUID sitting);
}
