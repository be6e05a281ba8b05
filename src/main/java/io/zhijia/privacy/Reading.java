package io.zhijia.privacy;

import java.util.Set;

/** Proof that reading these kinds of fields has been written into the log; only {@link Audit} makes one. */
public final class Reading {

    /** Nobody reads: the program seals again what it opens. */
    static final Reading OF_THE_MACHINE = new Reading(Set.of(Secret.values()));

    private final Set<Secret> kinds;

    Reading(Set<Secret> kinds) {
        this.kinds = kinds;
    }

    void mustCover(Secret kind) {
        if (!kinds.contains(kind)) {
            throw new IllegalStateException("Reading " + kind + " has not been logged");
        }
    }
}
