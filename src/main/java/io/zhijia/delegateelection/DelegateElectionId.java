package io.zhijia.delegateelection;

import java.util.UUID;

/** One election of delegates. */
record DelegateElectionId(UUID value) {

    static DelegateElectionId next() {
        return new DelegateElectionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DelegateElectionId of(String text) {
        return new DelegateElectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
