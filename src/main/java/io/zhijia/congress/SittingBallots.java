package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module that holds votes of a sitting by sealed ballot names them for its pages; offered as a bean. */
public interface SittingBallots {

    /**
     * A vote.
     *
     * @param state message key of where it stands
     * @param item of the agenda that it settles; null if it settles none
     * @param isRunning set up, and neither announced nor void
     */
    record Held(
            String title,
            String path,
            String state,
            @Nullable Integer item,
            boolean isRunning) {

        boolean settles(int number) {
            return item != null && item == number;
        }
    }

    List<Held> of(Actor actor, UUID sitting);

    /** Of the page on which this actor sets up a vote on an item, whose number follows it; empty for whoever may not. */
    String pathOfNew(Actor actor, UUID sitting);
}
