package io.zhijia.ballot;

import io.zhijia.identity.Actor;
import java.util.Optional;

/** Whoever orders ballots says where: a ballot that became void is held again there, with the same people and lists. */
public interface HeldFor {

    /** The path of what this ballot is held for; nothing for one of somebody else, or that was held again since. */
    Optional<String> place(Actor actor, BallotId id);
}
