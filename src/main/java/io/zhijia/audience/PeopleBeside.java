package io.zhijia.audience;

import io.zhijia.identity.Actor;
import java.util.List;

/** People who are no members but whom things are for, too; counted beside the audiences, offered as a bean. */
public interface PeopleBeside {

    /** Message key of what they are called. */
    String word();

    /**
     * How many of one kind there are.
     *
     * @param word message key of the kind
     * @param place where they are listed
     */
    record Kind(String word, int people, String place) {}

    /** Those kinds of which there is somebody; none for those who may not see them. */
    List<Kind> kinds(Actor actor);
}
