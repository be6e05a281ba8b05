package io.zhijia.apitoken;

import java.util.UUID;

/** One token; says nothing of what is written in it. */
record TokenId(UUID value) {

    static TokenId next() {
        return new TokenId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
