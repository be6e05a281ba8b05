package io.zhijia.review;

import io.zhijia.identity.Actor;
import java.util.List;

/** A module's share of the year's papers; offered as a bean. */
public interface FactSource {

    /** What there is to say about these days; nothing that has no record behind it, and no number that is guessed. */
    List<Fact> facts(Actor actor, Period period);
}
