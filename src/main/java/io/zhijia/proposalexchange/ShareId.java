package io.zhijia.proposalexchange;

import java.util.UUID;

/** One proposal chosen to be shared. */
public record ShareId(UUID value) {

    static ShareId next() {
        return new ShareId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ShareId of(String text) {
        return new ShareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
