package io.zhijia.twoperson;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Permission;
import java.util.Optional;

/** A step for which one person is not enough; a module offers its own as a bean. */
public interface DangerousStep {

    /** Under which it is kept; never changes. */
    String name();

    /** Message key of what is done. */
    String word();

    /** Who takes it, and so asks. */
    Permission permission();

    /**
     * What exactly it is about, in words that the second person reads.
     *
     * @throws java.util.NoSuchElementException if this union has no such thing
     */
    String about(Actor actor, String subject);

    /** Whose own matter it is: they cannot agree to it. */
    Optional<MemberId> concerned(String subject);
}
